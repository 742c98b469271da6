package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.CheckMessages.CHALLENGE;
import static org.tocsin.directory.CheckMessages.SERIES;
import static org.tocsin.directory.CheckMessages.answer;
import static org.tocsin.directory.CheckMessages.check;
import static org.tocsin.directory.CheckMessages.envelope;
import static org.tocsin.directory.CheckMessages.question;
import static org.tocsin.directory.CheckMessages.right;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.message;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.Realm;

/** When the answer to a challenge is right. */
final class ChallengeTest {

    private final CheckCampaign.Builder campaign = CheckCampaign.builder(FORUM, SERIES, Realm.TEST);

    private Set<CheckFinding> findings() {
        return campaign.measure(at("2026-04-10T00:00:00Z")).results().get(0).findings();
    }

    private Set<CheckFinding> findings(String challengeAnswer) {
        campaign.add(check(1, XB));
        campaign.add(answer(1, XB, "2026-04-01T09:00:00Z", right().challengeAnswer(challengeAnswer)));
        return findings();
    }

    @Test
    void theChallengeAsItStandsIsRight() {
        assertEquals(Set.of(), findings(CHALLENGE));
    }

    @Test
    void aChallengeThatIsNotAnsweredIsSaid() {
        assertEquals(Set.of(CheckFinding.CHALLENGE_NOT_ANSWERED), findings(null));
    }

    @Test
    void wordsMayBeGivenBackInCapitals() {
        assertTrue(ChallengeAnswer.fits("amber river 427", "Amber RIVER 427"));
        assertFalse(ChallengeAnswer.fits("amber river 427", "amber river 428"));
        assertFalse(ChallengeAnswer.fits("amber river 427", "amber-river-427"));
        assertFalse(ChallengeAnswer.fits(CHALLENGE, CHALLENGE.toUpperCase(Locale.ROOT)));
    }

    @Test
    void anyOtherAnswerIsWrong() {
        assertEquals(Set.of(CheckFinding.WRONG_ANSWER), findings(CHALLENGE.toLowerCase(Locale.ROOT)));
    }

    @Test
    void ofSeveralAnswersTheRightOneCounts() {
        campaign.add(answer(1, XB, "2026-04-01T08:30:00Z", right().challengeAnswer("another")));
        assertEquals(Set.of(), findings(CHALLENGE));
    }

    @Test
    void whereAKeyIsCheckedTheAnswerHasToBeSigned() {
        campaign.add(message(
                envelope(1, XB),
                question().kind(CommunicationCheckKind.KEY_CHECK).build()));
        campaign.add(answer(1, XB, "2026-04-01T09:00:00Z", right()));
        assertEquals(Set.of(CheckFinding.NOT_SIGNED), findings());
    }

    @Test
    void aSignedAnswerIsRightWhenTheHostSaysSo() {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(CHALLENGE.getBytes(StandardCharsets.US_ASCII));
        String signed = "eyJhbGciOiJFZERTQSJ9." + payload + ".c2lnbmF0dXJl";
        assertEquals(Set.of(CheckFinding.SIGNATURE_NOT_VERIFIED), findings(signed));
        campaign.signedAnswers((answer, keys) -> answer.equals(signed));
        assertEquals(Set.of(), findings());
        campaign.signedAnswers((answer, keys) -> false);
        assertEquals(Set.of(CheckFinding.WRONG_ANSWER), findings());
    }

    @Test
    void aSignatureOverSomethingElseIsWrongWhateverTheHostSays() {
        campaign.signedAnswers((answer, keys) -> true);
        assertEquals(Set.of(CheckFinding.WRONG_ANSWER), findings("a.b.c"));
    }
}
