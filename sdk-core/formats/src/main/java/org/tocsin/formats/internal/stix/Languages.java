package org.tocsin.formats.internal.stix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.json.Node;

/**
 * Puts the original texts of an object into it, and their translations into a {@code language-content} object. STIX has
 * one language for each object; where the texts of an object have several, none is given.
 */
final class Languages {

    private static final String ORIGINAL = "original";

    /** The tag for a language that nobody knows, which RFC 5646 advises against. */
    private static final String UNDETERMINED = "und";

    private final Draft draft;

    Languages(Draft draft) {
        this.draft = draft;
    }

    void settle(StixObject object) {
        if (object.texts().isEmpty()) {
            return;
        }
        Optional<String> common = common(object);
        common.ifPresent(language -> object.put("lang", language));
        Map<String, Map<String, Object>> others = new LinkedHashMap<>();
        object.texts().forEach((member, text) -> {
            Node chosen = original(text);
            object.put(member, chosen.get("text") + object.suffix(member));
            draft.account().typed(chosen.get("text"));
            common.ifPresent(language -> draft.account().typed(chosen.get("lang")));
            others(member, text, chosen, others);
        });
        if (!others.isEmpty()) {
            draft.object("language-content", object.id())
                    .put("object_ref", object.id())
                    .put("object_modified", String.valueOf(object.get("modified")))
                    .put("contents", others);
        }
    }

    private static Optional<String> common(StixObject object) {
        List<String> languages = object.texts().values().stream()
                .map(text -> original(text).get("lang").toString())
                .distinct()
                .toList();
        return languages.size() == 1 && !languages.contains(UNDETERMINED)
                ? Optional.of(languages.get(0))
                : Optional.empty();
    }

    /** The original entry of a text, not a translation. */
    static Node original(Node text) {
        return text.elements().stream()
                .filter(entry -> entry.get("origin").text().orElse(ORIGINAL).equals(ORIGINAL))
                .findFirst()
                .orElse(text.elements().get(0));
    }

    /**
     * Writes the other entries of a text; a second one in the same language cannot be represented and stays in the
     * residue.
     */
    private void others(String member, Node text, Node chosen, Map<String, Map<String, Object>> contents) {
        Set<String> taken = new HashSet<>(List.of(chosen.get("lang").toString(), UNDETERMINED));
        for (Node entry : text.elements()) {
            String language = entry.get("lang").toString();
            if (taken.add(language)) {
                contents.computeIfAbsent(language, name -> new LinkedHashMap<>())
                        .put(member, entry.get("text").toString());
                draft.account().typed(entry.get("text"));
                draft.account().typed(entry.get("lang"));
            }
        }
    }
}
