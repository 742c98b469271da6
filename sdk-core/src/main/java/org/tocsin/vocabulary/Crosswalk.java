package org.tocsin.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;

/**
 * The codes of the format and their names in one other system, both ways, as the code lists say.
 *
 * <p>Immutable. Making one goes over all code lists: make it once.
 */
public final class Crosswalk {

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, List<String>>> names = new HashMap<>();

    /** How many codes of a list have a name as their nearest. */
    private final Map<String, Map<String, Integer>> bearers = new HashMap<>();

    private Crosswalk(String system) {
        Vocabulary.names().forEach(list -> add(Vocabulary.of(list), system));
    }

    /** The crosswalk with a system that is named in the code lists, for example {@code veris}. */
    public static Crosswalk of(String system) {
        return new Crosswalk(system);
    }

    private void add(Vocabulary list, String system) {
        Map<String, String> byName = new HashMap<>();
        Map<String, List<String>> byCode = new HashMap<>();
        Map<String, Integer> bearing = new HashMap<>();
        for (Term term : list.terms()) {
            List<String> own = term.crosswalk().getOrDefault(system, List.of());
            own.forEach(name -> byName.putIfAbsent(name, term.code()));
            byCode.put(term.code(), own);
            own.stream().findFirst().ifPresent(nearest -> bearing.merge(nearest, 1, Integer::sum));
        }
        bearers.put(list.name(), bearing);
        codes.put(list.name(), byName);
        names.put(list.name(), byCode);
    }

    /**
     * The code of the list for a name in the other system, the first in the list where it has several; empty where there
     * is none.
     */
    public <C extends Code> Optional<C> code(CodeList<C> list, String name) {
        return Optional.ofNullable(codes.getOrDefault(list.name(), Map.of()).get(name))
                .flatMap(list::find);
    }

    /** The code of the list for the longest known prefix of the name; for hierarchical numbers such as NAICS. */
    public <C extends Code> Optional<C> codeOfPrefix(CodeList<C> list, String name) {
        Map<String, String> byName = codes.getOrDefault(list.name(), Map.of());
        for (int length = name.length(); length > 0; length--) {
            String code = byName.get(name.substring(0, length));
            if (code != null) {
                return list.find(code);
            }
        }
        return Optional.empty();
    }

    /** The names of a code of the list in the other system, the nearest first; empty where it has none. */
    public List<String> names(String list, String code) {
        return names.getOrDefault(list, Map.of()).getOrDefault(code, List.of());
    }

    /** Whether the nearest name of the code is that of no other code of the list, so that it says which it is. */
    public boolean isExact(String list, String code) {
        List<String> own = names(list, code);
        return !own.isEmpty() && bearers.getOrDefault(list, Map.of()).getOrDefault(own.get(0), 0) == 1;
    }
}
