package org.tocsin.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list, with all that the list says of it. The texts are in English; the keywords are in several languages. Clause:
 * <a href="{@docRoot}/clauses.html#codes">codes</a>.
 *
 * @param code the code as it stands in messages
 * @param title its name for people
 * @param definition what it means
 * @param deprecated whether it is only read, and no more written
 * @param aliases other spellings that are read as this code, and not written
 * @param aspect what the kind of incident is about; null in a list without aspects
 * @param example an incident, for example, that it fits; null where the list has none
 * @param instead the codes that it is taken for by mistake
 * @param keywords words to find it by, in lower case, by language ({@code en})
 * @param crosswalk the nearest codes of other systems, by system
 */
public record Term(
        String code,
        String title,
        String definition,
        boolean deprecated,
        List<String> aliases,
        @Nullable Aspect aspect,
        @Nullable String example,
        List<Alternative> instead,
        Map<String, List<String>> keywords,
        Map<String, List<String>> crosswalk) {

    /** Whether a text is the code or one of its other spellings, letter for letter. */
    public boolean isSpelt(String text) {
        return code.equals(text) || aliases.contains(text);
    }

    /** What it may be called: the code, the title, the title without what stands in brackets, the keywords. */
    Stream<String> names() {
        return Stream.concat(
                Stream.of(code, title, title.replaceFirst(" \\([^)]*\\)$", "")),
                Stream.concat(aliases.stream(), keywords.values().stream().flatMap(List::stream)));
    }
}
