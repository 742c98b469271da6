package org.tocsin.internal.crosswalk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.internal.text.Node;

/**
 * The codes of the format's lists by what one other system calls them, as the code lists say.
 *
 * <p>Immutable. Making one parses the code lists: make it once.
 */
public final class CodeCrosswalk {

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    private CodeCrosswalk(String system) {
        FormatFiles.of("codes").forEach(list -> add(list, system));
    }

    /** The crosswalk with a system that the code lists name, for example {@code veris}. */
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

    /** The code of the list that the other system's name stands for; empty where it stands for none. */
    public <C extends Code> Optional<C> code(CodeList<C> list, String reference) {
        return Optional.ofNullable(codes.getOrDefault(list.name(), Map.of()).get(reference))
                .flatMap(list::find);
    }

    /** The code of the list that the longest known beginning of the name stands for, for numbers that classify. */
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
