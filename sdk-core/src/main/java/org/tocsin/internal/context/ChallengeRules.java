package org.tocsin.internal.context;

import java.util.Set;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.directory.ChallengeAnswer;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: the answer to a communication check repeats the challenge unchanged, or signed. */
@Checks(CoreProblem.CHALLENGE_NOT_MET)
final class ChallengeRules implements ContextRule {

    /**
     * The levels that answer a check. With the others, a machine says that the check was received, or a person says
     * that they do not answer it.
     */
    private static final Set<AcknowledgementLevel> ANSWERING =
            Set.of(AcknowledgementLevel.READ, AcknowledgementLevel.ACCEPTED_FOR_ACTION);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        if (!(message.body() instanceof Acknowledgement acknowledgement)) {
            return;
        }
        NamedMessage.answeredBy(message)
                .flatMap(checkContext::meant)
                .flatMap(known -> known.narrowTo(CommunicationCheck.class))
                .map(check -> check.body().challenge())
                .filter(challenge -> !isMet(challenge, acknowledgement))
                .ifPresent(challenge -> findings.add(
                        acknowledgement.challengeAnswer() == null ? ProblemVariant.MISSING : ProblemVariant.WRONG,
                        CoreProblem.CHALLENGE_NOT_MET,
                        "/body/challengeAnswer"));
    }

    private static boolean isMet(String challenge, Acknowledgement acknowledgement) {
        String answer = acknowledgement.challengeAnswer();
        if (answer == null) {
            return !ANSWERING.contains(acknowledgement.level());
        }
        return ChallengeAnswer.fits(challenge, answer);
    }
}
