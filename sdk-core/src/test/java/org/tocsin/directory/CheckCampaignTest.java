package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.directory.CheckMessages.SERIES;
import static org.tocsin.directory.CheckMessages.answer;
import static org.tocsin.directory.CheckMessages.check;
import static org.tocsin.directory.CheckMessages.envelope;
import static org.tocsin.directory.CheckMessages.question;
import static org.tocsin.directory.CheckMessages.right;
import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.XA;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.deskAtAllHours;
import static org.tocsin.directory.DirectoryMessages.message;
import static org.tocsin.directory.DirectoryMessages.stated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** A series of checks, with answers that are late, wrong, given by others, or not given. */
final class CheckCampaignTest {

    private static final Instant AFTERWARDS = at("2026-04-10T00:00:00Z");

    private final CheckCampaign.Builder campaign = CheckCampaign.builder(FORUM, SERIES, Realm.TEST);

    private CheckResult onlyResult() {
        List<CheckResult> results = campaign.measure(AFTERWARDS).results();
        assertEquals(1, results.size());
        return results.get(0);
    }

    private Set<CheckFinding> findings(String sentAt, Acknowledgement.Builder body) {
        campaign.add(check(1, XB));
        campaign.add(answer(1, XB, sentAt, body));
        return onlyResult().findings();
    }

    @Test
    void aRightAnswerInTimePassesWithItsTime() {
        assertEquals(Set.of(), findings("2026-04-01T08:20:00Z", right()));
        assertTrue(onlyResult().isPassed());
        assertEquals(Optional.of(Duration.ofMinutes(20)), onlyResult().timeToAnswer());
    }

    @Test
    void anAnswerAfterTheWishedTimeIsLateAndPassesAllTheSame() {
        assertEquals(Set.of(CheckFinding.LATE), findings("2026-04-03T08:00:01Z", right()));
        assertTrue(onlyResult().isPassed());
    }

    @Test
    void allThatIsWrongWithAnAnswerIsNamed() {
        Acknowledgement.Builder poor = right().challengeAnswer("another")
                .contactData(ContactDataState.WRONG)
                .answeredBy(AnsweringDesk.builder()
                        .role(PocRole.NATIONAL_POLICY)
                        .onDuty(false)
                        .build());
        assertEquals(
                Set.of(
                        CheckFinding.LATE,
                        CheckFinding.WRONG_ANSWER,
                        CheckFinding.NOT_ON_DUTY,
                        CheckFinding.OTHER_DESK,
                        CheckFinding.CONTACT_DATA_WRONG),
                findings("2026-04-04T08:00:00Z", poor));
        assertTrue(onlyResult().isAnswered());
        assertFalse(onlyResult().isPassed());
    }

    @Test
    void theDeskOfAnotherRoleOfTheSameContactIsTheOneThatWasAsked() {
        campaign.directory(DirectoryMessages.directory(stated(
                deskAtAllHours(XB, 22).roles(PocRole.NATIONAL_TECHNICAL, PocRole.CRISIS_COORDINATION),
                "2026-01-10T08:00:00Z")));
        assertEquals(Set.of(), findings("2026-04-01T08:20:00Z", right().answeredBy(desk(PocRole.CRISIS_COORDINATION))));
    }

    private static AnsweringDesk desk(PocRole role) {
        return AnsweringDesk.builder().role(role).onDuty(true).build();
    }

    @Test
    void silenceIsMissingOnlyWhenTheWishedTimeIsOver() {
        campaign.add(check(1, XB));
        assertEquals(Set.of(CheckFinding.MISSING), onlyResult().findings());
        assertEquals(
                Set.of(CheckFinding.PENDING),
                campaign.measure(at("2026-04-02T00:00:00Z")).results().get(0).findings());
    }

    @Test
    void aMachineOrARefusalIsNoAnswerAndAPersonAfterItIs() {
        Acknowledgement.Builder machine = Acknowledgement.builder().level(AcknowledgementLevel.RECEIVED);
        assertEquals(Set.of(CheckFinding.MACHINE_ONLY), findings("2026-04-01T08:00:05Z", machine));
        assertEquals(Optional.empty(), onlyResult().timeToAnswer());
        Acknowledgement.Builder refusal = Acknowledgement.builder().level(AcknowledgementLevel.REJECTED);
        assertEquals(Set.of(CheckFinding.REJECTED), findings("2026-04-01T08:01:00Z", refusal));
        assertFalse(onlyResult().isAnswered());
        assertEquals(Set.of(), findings("2026-04-01T09:00:00Z", right()));
        assertEquals(Optional.of(Duration.ofHours(1)), onlyResult().timeToAnswer());
    }

    @Test
    void withoutAWishInTheCheckTheProfileAndThenThePrecedenceDecide() {
        campaign.add(message(
                envelope(1, XB).reply(null).precedence(Precedence.PRIORITY),
                question().build()));
        assertEquals(at("2026-04-02T08:00:00Z"), onlyResult().dueAt());
        ReplyTarget target = ReplyTarget.builder()
                .precedence(Precedence.PRIORITY)
                .acknowledge(
                        TimeLimit.builder().value(2).unit(TimeLimitUnit.HOURS).build())
                .build();
        campaign.directory(DirectoryMessages.directory(message(
                DirectoryMessages.policy(XB, "2026-03-01T08:00:00Z"),
                SharingProfile.builder().languages("en").replyTimes(target).build())));
        assertEquals(at("2026-04-01T10:00:00Z"), onlyResult().dueAt());
    }

    @Test
    void aGroupStandsForItsMembersWithoutTheSender() {
        campaign.directory(DirectoryMessages.directory(
                stated(deskAtAllHours(XA, 21), "2026-01-10T08:00:00Z"),
                stated(deskAtAllHours(XB, 22), "2026-01-10T08:00:00Z"),
                stated(deskAtAllHours(FORUM, 23), "2026-01-10T08:00:00Z")));
        campaign.add(message(
                envelope(1, XB)
                        .recipients(
                                Recipient.builder().group("forum-all").build(),
                                Recipient.builder()
                                        .party(XB)
                                        .role(PocRole.NATIONAL_TECHNICAL)
                                        .build()),
                question().build()));
        campaign.add(answer(1, XB, "2026-04-01T09:00:00Z", right()));
        CheckTotals totals = campaign.measure(AFTERWARDS).totals();
        assertEquals(2, totals.asked());
        assertEquals(1, totals.passed());
        assertEquals(1, totals.count(CheckFinding.MISSING));
    }

    @Test
    void onlyMessagesOfTheSeriesAndTheRealmsCount() {
        assertEquals(IntakeResult.TAKEN, campaign.add(check(1, XB)));
        assertEquals(
                IntakeResult.OTHER_CAMPAIGN,
                campaign.add(message(
                        envelope(2, XB),
                        question().campaign(CheckCampaignId.random()).build())));
        Message<Acknowledgement> answer = answer(1, XB, "2026-04-01T09:00:00Z", right());
        assertEquals(
                IntakeResult.NO_ANSWER_TO_A_CHECK,
                campaign.add(message(
                        answer.header().toBuilder()
                                .inReplyTo(InReplyTo.builder()
                                        .id(MessageId.random())
                                        .type(MessageType.ADVISORY)
                                        .build()),
                        answer.body())));
        assertEquals(
                IntakeResult.OTHER_REALM,
                campaign.add(
                        message(envelope(3, XB).realm(Realm.ACTUAL), question().build())));
        campaign.add(answer(1, XA, "2026-04-01T09:00:00Z", right()));
        assertEquals(Set.of(CheckFinding.MISSING), onlyResult().findings());
    }

    @Test
    void theTotalsCountAndMeasure() {
        PartyCode[] parties = {XA, XB, PartyCode.of("XC"), PartyCode.of("XD")};
        String[] times = {"2026-04-01T09:00:00Z", "2026-04-01T10:00:00Z", "2026-04-03T09:00:00Z"};
        for (int i = 0; i < parties.length; i++) {
            campaign.add(check(i + 1, parties[i]));
            if (i < times.length) {
                campaign.add(answer(i + 1, parties[i], times[i], right()));
            }
        }
        CheckTotals totals = campaign.measure(AFTERWARDS).totals();
        assertEquals(4, totals.asked());
        assertEquals(3, totals.answered());
        assertEquals(OptionalDouble.of(0.75), totals.answeredShare());
        assertEquals(1, totals.count(CheckFinding.LATE));
        assertEquals(Duration.ofHours(2), totals.medianTime());
        assertEquals(Duration.ofHours(49), totals.slowestTime());
    }

    @Test
    void aContactThatFailedTheCheckIsStale() {
        Directory directory = DirectoryMessages.directory(stated(deskAtAllHours(XB, 22), "2026-01-10T08:00:00Z"));
        campaign.directory(directory).add(check(1, XB));
        assertEquals(
                List.of(Set.of(Staleness.Reason.CHECK_FAILED)),
                Staleness.allIn(directory, List.of(campaign.measure(AFTERWARDS)), AFTERWARDS).stream()
                        .map(Staleness::reasons)
                        .toList());
    }
}
