package org.tocsin.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.service.Acknowledgement;

/** The challenge of a check, and whether it was answered rightly, as {@link CheckCampaign} defines it. */
final class Challenge {

    private final CommunicationCheck check;
    private final List<ContactKey> keys;
    private final @Nullable SignedAnswerVerifier verifier;

    Challenge(CommunicationCheck check, List<ContactKey> keys, @Nullable SignedAnswerVerifier verifier) {
        this.check = check;
        this.keys = keys;
        this.verifier = verifier;
    }

    /** What is wrong with the answer in an acknowledgement. */
    Set<CheckFinding> judge(Message<Acknowledgement> acknowledgement) {
        String challenge = check.challenge();
        String answer = acknowledgement.body().challengeAnswer();
        if (challenge == null) {
            return Set.of();
        }
        if (answer == null) {
            return Set.of(CheckFinding.CHALLENGE_NOT_ANSWERED);
        }
        return ChallengeAnswer.repeats(challenge, answer) ? asItStands(acknowledgement) : signed(challenge, answer);
    }

    private Set<CheckFinding> asItStands(Message<Acknowledgement> acknowledgement) {
        if (!check.kind().equals(CommunicationCheckKind.KEY_CHECK)) {
            return Set.of();
        }
        return Set.of(
                acknowledgement.header().signatures().isEmpty()
                        ? CheckFinding.NOT_SIGNED
                        : CheckFinding.SIGNATURE_NOT_VERIFIED);
    }

    private Set<CheckFinding> signed(String challenge, String answer) {
        if (!ChallengeAnswer.isSignatureOver(challenge, answer)) {
            return Set.of(CheckFinding.WRONG_ANSWER);
        }
        if (verifier == null) {
            return Set.of(CheckFinding.SIGNATURE_NOT_VERIFIED);
        }
        return verifier.holds(answer, keys) ? Set.of() : Set.of(CheckFinding.WRONG_ANSWER);
    }
}
