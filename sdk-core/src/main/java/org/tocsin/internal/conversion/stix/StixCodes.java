package org.tocsin.internal.conversion.stix;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.internal.codec.NodeReader;
import org.tocsin.internal.text.Node;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/** The STIX values and the titles of the codes, read once from the code lists. */
final class StixCodes {

    private static final String SYSTEM = "stix";
    private static final String FOLDER = "codes";

    private final Map<String, CodeNames> lists;

    private StixCodes(Map<String, CodeNames> lists) {
        this.lists = lists;
    }

    /** The codes of this version of the format. */
    static StixCodes standard() {
        return Standard.CODES;
    }

    /** Reads the lists at the first conversion. */
    private static final class Standard {
        private static final StixCodes CODES = read(SchemaCatalog.of("1.0"));
    }

    private static StixCodes read(SchemaCatalog catalog) {
        Map<String, CodeNames> lists = new HashMap<>();
        for (String name : catalog.names(FOLDER)) {
            CodeNames names = new CodeNames(new HashMap<>(), new HashMap<>(), new HashSet<>());
            byte[] json = catalog.read(name).getBytes(StandardCharsets.UTF_8);
            NodeReader.read(json, Limits.standard()).get("codes").elements().forEach(names::add);
            lists.put(name.substring(FOLDER.length() + 1, name.length() - ".json".length()), names);
        }
        return new StixCodes(Map.copyOf(lists));
    }

    /** The STIX value for a code of a list, the first that the list names. */
    Optional<String> stix(String list, String code) {
        return Optional.ofNullable(names(list).stix.get(code));
    }

    /** Whether no other code of the list has the same STIX value. */
    boolean isExact(String list, String code) {
        CodeNames names = names(list);
        String value = names.stix.get(code);
        return value != null && !names.shared.contains(value);
    }

    /** The title of the code; the code itself where this version does not define it. */
    String title(String list, String code) {
        return names(list).titles.getOrDefault(code, code);
    }

    /** Whether this version defines the code, and it carries information, unlike {@code unknown}. */
    boolean isTelling(String list, String code) {
        return names(list).titles.containsKey(code) && !Vocabulary.SILENT.contains(code);
    }

    private CodeNames names(String list) {
        CodeNames names = lists.get(list);
        if (names == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return names;
    }

    private record CodeNames(Map<String, String> titles, Map<String, String> stix, Set<String> shared) {

        void add(Node entry) {
            String code = entry.get("code").toString();
            titles.put(code, entry.get("title").toString());
            entry.get("crosswalk").members().stream()
                    .filter(system -> system.name().startsWith(SYSTEM))
                    .flatMap(system -> system.elements().stream())
                    .findFirst()
                    .ifPresent(value -> map(code, value.toString()));
        }

        private void map(String code, String value) {
            if (stix.containsValue(value)) {
                shared.add(value);
            }
            stix.put(code, value);
        }
    }
}
