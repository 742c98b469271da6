package org.tocsin.internal.accusation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.LanguageTags;

/** The vocabularies of the languages, each made when the first text needs it. */
final class Languages {

    private static final Map<String, Vocabulary> MADE = new ConcurrentHashMap<>();

    private Languages() {}

    /** The vocabulary for a language tag, by its first part; null where there is none. */
    static @Nullable Vocabulary vocabulary(String tag) {
        String language = LanguageTags.primary(tag).toLowerCase(Locale.ROOT);
        Vocabulary made = MADE.get(language);
        if (made == null) {
            made = AccusationWords.of(language);
            if (made != null) {
                MADE.put(language, made);
            }
        }
        return made;
    }
}
