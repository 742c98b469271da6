package org.tocsin.incident;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.json.Node;

/** A text of the decision aid in several languages, English among them. */
record DecisionText(Map<String, String> languages) {

    private static final String ENGLISH = "en";

    static DecisionText of(Node asked) {
        Map<String, String> languages = new LinkedHashMap<>();
        asked.get("text").members().forEach(each -> languages.put(each.name(), FormatFiles.text(each)));
        return new DecisionText(languages);
    }

    String in(Locale locale) {
        String english = languages.getOrDefault(ENGLISH, "");
        return languages.getOrDefault(locale.getLanguage(), english);
    }
}
