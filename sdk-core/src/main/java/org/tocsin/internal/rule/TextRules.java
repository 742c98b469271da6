package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.Texts;
import org.tocsin.message.Indicator;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family TXT: languages, and characters that mislead readers. */
final class TextRules {

    private TextRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Text.class, TextRules::checkOrigins)
                .each(Text.class, TextRules::checkWords)
                .each(String.class, TextRules::checkString)
                .each(Indicator.class, TextRules::checkIndicator);
    }

    private static void checkOrigins(Text text, Place place, Findings findings) {
        if (!Texts.hasOneOriginal(text)) {
            findings.add(variant(text), CoreProblem.TEXT_WITHOUT_ONE_ORIGINAL, place.pointer());
        }
    }

    private static ProblemVariant variant(Text text) {
        return switch (Texts.originals(text)) {
            case 0 -> ProblemVariant.MISSING;
            case 1 -> ProblemVariant.REPEATED;
            default -> ProblemVariant.SEVERAL;
        };
    }

    private static void checkWords(Text text, Place place, Findings findings) {
        List<TextEntry> entries = text.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (Characters.isBlank(entries.get(i).text())) {
                findings.add(CoreProblem.BLANK_TEXT, place.pointer(i + "/text"));
            }
            if (Characters.hasNeedlessDirectionControl(entries.get(i).text())) {
                findings.add(ProblemVariant.DIRECTION_CONTROL, CoreProblem.MISLEADING_TEXT, place.pointer(i + "/text"));
            }
        }
    }

    private static void checkString(String value, Place place, Findings findings) {
        if (Characters.isBlank(value)) {
            findings.add(CoreProblem.BLANK_TEXT, place.pointer());
        }
        if (!Characters.hasInvisible(value) || place.holder() instanceof Indicator) {
            return;
        }
        if (!place.member().means(Meaning.FOR_PEOPLE)) {
            findings.add(CoreProblem.HIDDEN_CHARACTER_IN_VALUE, place.pointer());
        } else if (Characters.hasNeedlessDirectionControl(value)) {
            findings.add(ProblemVariant.DIRECTION_CONTROL, CoreProblem.MISLEADING_TEXT, place.pointer());
        }
    }

    private static void checkIndicator(Indicator indicator, Place place, Findings findings) {
        if (Indicators.hidesCharacter(indicator)) {
            findings.add(CoreProblem.HIDDEN_CHARACTER_IN_VALUE, place.pointer("value"));
        }
        if (Indicators.misleads(indicator)) {
            ProblemVariant variant = Characters.hasDirectionControl(indicator.value())
                    ? ProblemVariant.DIRECTION_CONTROL
                    : ProblemVariant.DOMAIN_NAME;
            findings.add(variant, CoreProblem.MISLEADING_TEXT, place.pointer("value"));
        }
    }
}
