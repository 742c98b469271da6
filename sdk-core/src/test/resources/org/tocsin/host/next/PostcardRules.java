package org.tocsin.internal.rule;

import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** The rule that the version adds. */
@Checks(CoreProblem.POSTCARD_SHOUTED)
final class PostcardRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.header().title().entries().get(0).text().endsWith("!")) {
            findings.add(CoreProblem.POSTCARD_SHOUTED, "/title");
        }
    }
}
