package org.tocsin.internal.rule;

import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.directory.ChallengeAnswer;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.validation.CoreProblem;

/** Family DIR: what a communication check asks for can show what the check is to show. */
@Checks(CoreProblem.KEY_CHECKED_BY_WORDS)
final class CheckRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof CommunicationCheck check
                && check.challenge() != null
                && isOfKey(check.kind())
                && ChallengeAnswer.isOfWords(check.challenge())) {
            findings.add(CoreProblem.KEY_CHECKED_BY_WORDS, "/body/challenge");
        }
    }

    private static boolean isOfKey(CommunicationCheckKind kind) {
        return kind.equals(CommunicationCheckKind.KEY_CHECK) || kind.equals(CommunicationCheckKind.FULL_LOOP);
    }
}
