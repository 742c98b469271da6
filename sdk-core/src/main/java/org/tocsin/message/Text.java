package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.TextOrigin;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Words for people, in one language or several.
 *
 * <p>One entry is the original; each other entry is a translation, by a person or a program. In JSON it is the list of
 * entries. Clause: <a href="{@docRoot}/clauses.html#language">language</a>.
 *
 * @param entries the entries, 1 to 64, in the order of the message
 */
public record Text(@Size(min = 1, max = 64) List<@NotNull @Valid TextEntry> entries) {

    /**
     * Requires at least one entry.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Text {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one entry");
        }
    }

    /** The entries, 1 to 64, in the order of the message. */
    @JsonValue
    @Override
    public List<TextEntry> entries() {
        return entries;
    }

    /** Called in place of a constructor by a mapper without the module of the SDK; always throws. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Text refuse(List<MapperInput> unused) {
        throw MapperInput.refusal();
    }

    /** Original words in one language. */
    public static Text of(String language, String words) {
        return new Text(List.of(TextEntry.builder().lang(language).text(words).build()));
    }

    /** The same with a courtesy translation. */
    public Text withCourtesyTranslation(String language, String words) {
        TextEntry entry = TextEntry.builder()
                .lang(language)
                .text(words)
                .origin(TextOrigin.COURTESY)
                .build();
        return new Text(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The entry that the originator wrote, which decides in case of doubt; empty where all are translations. */
    public Optional<TextEntry> original() {
        return entries.stream()
                .filter(entry -> entry.originOrDefault() == TextOrigin.ORIGINAL)
                .findFirst();
    }

    /**
     * The words that a reader of this language gets: an entry of the language (the original first), else the original,
     * else the first entry.
     */
    public String wordsIn(Locale locale) {
        Optional<TextEntry> own = entries.stream()
                .filter(entry ->
                        Locale.forLanguageTag(entry.lang()).getLanguage().equals(locale.getLanguage()))
                .min(Comparator.comparing(TextEntry::originOrDefault));
        return own.or(this::original).orElseGet(() -> entries.get(0)).text();
    }
}
