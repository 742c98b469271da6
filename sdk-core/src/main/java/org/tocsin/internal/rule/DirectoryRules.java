package org.tocsin.internal.rule;

import java.util.Locale;
import org.tocsin.message.Message;
import org.tocsin.message.Text;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: messages that every desk answers at once must not contain links. */
@Checks(CoreProblem.CONTENT_IN_CHECK)
final class DirectoryRules implements Rule {

    private static final String DOCUMENTS = "documents";

    /** Loaded when the first such message is checked. */
    private static final class Links {

        static final MessageWalk WALK = MessageWalk.builder()
                .each(Text.class, DirectoryRules::checkText)
                .each(String.class, DirectoryRules::checkString)
                .build();
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (!message.header().documents().isEmpty()) {
            findings.add(ProblemVariant.DOCUMENTS, CoreProblem.CONTENT_IN_CHECK, "/" + DOCUMENTS);
        }
        Links.WALK.check(message, findings);
    }

    private static void checkText(Text text, Place place, Findings findings) {
        if (place.isWithin(DOCUMENTS)) {
            return;
        }
        for (int i = 0; i < text.entries().size(); i++) {
            if (holdsLink(text.entries().get(i).text())) {
                findings.add(ProblemVariant.LINK, CoreProblem.CONTENT_IN_CHECK, place.pointer(i + "/text"));
            }
        }
    }

    private static void checkString(String value, Place place, Findings findings) {
        if (!place.isWithin(DOCUMENTS) && holdsLink(value)) {
            findings.add(ProblemVariant.LINK, CoreProblem.CONTENT_IN_CHECK, place.pointer());
        }
    }

    /** Whether the text has something that programs turn into a link. */
    private static boolean holdsLink(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('.') < 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("://") || lower.contains("www.") || lower.contains("mailto:");
    }
}
