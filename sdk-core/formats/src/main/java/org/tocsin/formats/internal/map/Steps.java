package org.tocsin.formats.internal.map;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.json.Node;

/**
 * The steps from one value to another below it, split once for a correspondence that takes them often.
 *
 * @param path the names of the members, with slashes between them; the empty path has no steps
 */
record Steps(String path, List<String> names) {

    /** The step that is the first element of a list. */
    static final String FIRST = "+";

    private static final Map<String, Steps> KNOWN = new ConcurrentHashMap<>();

    /** The steps of a path that a map names; no document has a say in how many these are. */
    static Steps of(String path) {
        return KNOWN.computeIfAbsent(path, each -> new Steps(each, split(each)));
    }

    static List<String> split(String path) {
        return path.isEmpty() ? List.of() : path.indexOf('/') < 0 ? List.of(path) : List.of(path.split("/", -1));
    }

    /** The value of a document at the end of these steps. */
    Node find(Node from) {
        Node found = from;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean first = name.equals(FIRST) && !found.elements().isEmpty();
            found = first ? found.elements().get(0) : found.get(name);
        }
        return found;
    }
}
