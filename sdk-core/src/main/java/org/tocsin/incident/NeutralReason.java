package org.tocsin.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;

/** The reason of a change for which nobody gave another: that the report has been brought up to date. */
final class NeutralReason {

    private static final TextEntry ENGLISH = entry("en", "Brought up to date since the report before.", null);

    /** The words by language, each in the script that is usual. */
    private static final Map<String, String> WORDS = Map.of(
            "ar", "جرى تحديثه منذ التقرير السابق.",
            "en", ENGLISH.text(),
            "es", "Actualizado desde el informe anterior.",
            "fr", "Mis à jour depuis le rapport précédent.",
            "ru", "Обновлено после предыдущего отчёта.",
            "zh", "自上次报告以来已更新。");

    private NeutralReason() {}

    /** The reason in the languages of a text, its original language first; in English where that one is not known. */
    static Text inLanguagesOf(Text text) {
        TextEntry model = text.original().orElse(text.entries().get(0));
        String words = words(model.lang());
        List<TextEntry> entries = new ArrayList<>();
        entries.add(words == null ? ENGLISH : entry(model.lang(), words, null));
        Set<String> there = new HashSet<>(Set.of(entries.get(0).lang()));
        for (TextEntry other : text.entries()) {
            String translation = words(other.lang());
            if (translation != null && there.add(other.lang())) {
                entries.add(entry(other.lang(), translation, TextOrigin.COURTESY));
            }
        }
        return new Text(entries);
    }

    private static @Nullable String words(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty() ? WORDS.get(locale.getLanguage()) : null;
    }

    private static TextEntry entry(String language, String words, @Nullable TextOrigin origin) {
        return TextEntry.builder().lang(language).text(words).origin(origin).build();
    }
}
