package org.tocsin.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.TextOrigin;
import org.tocsin.message.Indicator;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.validation.CoreProblem;

/** Family TXT: languages, and characters that deceive. */
final class TextRules {

    /** One-line strings that people read and no machine compares. */
    private static final Set<String> FOR_PEOPLE =
            Set.of("name", "vendor", "title", "citation", "by", "notifiedBy", "community", "label", "issuer");

    private TextRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Text.class, TextRules::checkOrigins)
                .each(Text.class, TextRules::checkWords)
                .each(String.class, TextRules::checkString)
                .each(Indicator.class, TextRules::checkIndicator);
    }

    private static void checkOrigins(Text text, Place place, Findings findings) {
        List<TextEntry> entries = text.entries();
        if (entries.size() == 1
                ? entries.get(0).originOrDefault() != TextOrigin.ORIGINAL
                : originals(entries) != 1 || repeats(entries)) {
            findings.add(CoreProblem.TXT_001, place.pointer());
        }
    }

    private static long originals(List<TextEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.originOrDefault() == TextOrigin.ORIGINAL)
                .count();
    }

    private static boolean repeats(List<TextEntry> entries) {
        Set<List<Object>> seen = new HashSet<>();
        return !entries.stream().allMatch(entry -> seen.add(List.of(entry.lang(), entry.originOrDefault())));
    }

    private static void checkWords(Text text, Place place, Findings findings) {
        for (int i = 0; i < text.entries().size(); i++) {
            if (Characters.hasDirectionControl(text.entries().get(i).text())) {
                findings.add(CoreProblem.TXT_004, place.pointer(i + "/text"));
            }
        }
    }

    private static void checkString(String value, Place place, Findings findings) {
        if (!Characters.hasInvisible(value) || place.holder() instanceof Indicator) {
            return;
        }
        if (!FOR_PEOPLE.contains(place.name())) {
            findings.add(CoreProblem.TXT_003, place.pointer());
        } else if (Characters.hasDirectionControl(value)) {
            findings.add(CoreProblem.TXT_004, place.pointer());
        }
    }

    /** File names and the like are given as they were seen; a name that deceives is then just what is reported. */
    private static void checkIndicator(Indicator indicator, Place place, Findings findings) {
        if (Characters.isAscii(indicator.value())) {
            return;
        }
        if (IndicatorForms.isConstrained(indicator.kind())) {
            if (Characters.hasInvisible(indicator.value())) {
                findings.add(CoreProblem.TXT_003, place.pointer("value"));
            } else if (DomainNames.mixesScripts(DomainNames.in(indicator))) {
                findings.add(CoreProblem.TXT_004, place.pointer("value"));
            }
        } else if (Characters.hasDirectionControl(indicator.value())) {
            findings.add(CoreProblem.TXT_004, place.pointer("value"));
        }
    }
}
