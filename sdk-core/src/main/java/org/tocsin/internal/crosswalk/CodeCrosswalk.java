package org.tocsin.internal.crosswalk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.internal.text.Node;

/**
 * The codes of the format by their names in one other system, read from the code lists.
 *
 * <p>Immutable. Making one parses the code lists: make it once.
 */
public final class CodeCrosswalk {

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    private CodeCrosswalk(String system) {
        FormatFiles.of("codes").forEach(list -> add(list, system));
    }

    /** The crosswalk with a system that is named in the code lists, for example {@code veris}. */
    public static CodeCrosswalk of(String system) {
        return new CodeCrosswalk(system);
    }

    private void add(Node list, String system) {
        Map<String, String> byReference = new HashMap<>();
        for (Node code : list.get("codes").elements()) {
            FormatFiles.texts(code.at("crosswalk", system))
                    .forEach(name -> byReference.putIfAbsent(name, FormatFiles.text(code.get("code"))));
        }
        codes.put(FormatFiles.text(list.get("list")), byReference);
    }

    /** The code of the list for a name in the other system; empty where there is none. */
    public <C extends Code> Optional<C> code(CodeList<C> list, String reference) {
        return Optional.ofNullable(codes.getOrDefault(list.name(), Map.of()).get(reference))
                .flatMap(list::find);
    }

    /** The code of the list for the longest known prefix of the name; for hierarchical numbers such as NAICS. */
    public <C extends Code> Optional<C> codeOfPrefix(CodeList<C> list, String reference) {
        Map<String, String> byReference = codes.getOrDefault(list.name(), Map.of());
        for (int length = reference.length(); length > 0; length--) {
            String code = byReference.get(reference.substring(0, length));
            if (code != null) {
                return list.find(code);
            }
        }
        return Optional.empty();
    }
}
