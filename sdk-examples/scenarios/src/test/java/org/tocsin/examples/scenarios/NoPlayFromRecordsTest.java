package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Namesakes;
import org.tocsin.correspondence.OpenItem;
import org.tocsin.correspondence.ReceivedAnswer;
import org.tocsin.correspondence.RunningExercise;
import org.tocsin.correspondence.Topic;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.Directory;
import org.tocsin.directory.IntakeResult;
import org.tocsin.exercise.LessonsTracker;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.revision.MessageHistory;
import org.tocsin.survey.SurveyOutcome;
import org.tocsin.survey.SurveyTally;
import org.tocsin.survey.TalliedResponse;

/** Nothing that keeps or counts messages and was not asked for exercises gives one out, or counts it. */
final class NoPlayFromRecordsTest {

    private static final Correspondence KEPT = MixedTraffic.kept();

    private static void assertMeant(Collection<? extends Message<?>> messages) {
        assertTrue(messages.stream().allMatch(MixedTraffic::isMeant));
    }

    /** Whatever a message of the traffic may be looked up by. */
    private static Set<Topic> topics() {
        Set<Topic> topics = new HashSet<>();
        for (Message<?> message : MixedTraffic.all()) {
            topics.add(Topic.message(message.header().id()));
            topics.addAll(Topic.of(message));
        }
        return topics;
    }

    @Test
    void theCorrespondenceGivesWhatIsMeantOnEveryTopic() {
        int given = 0;
        for (Topic topic : topics()) {
            List<Message<?>> about = KEPT.about(topic, MixedTraffic.MEANT);
            assertMeant(about);
            assertMeant(KEPT.current(topic, CommunicationCheck.class, Instant.MAX, MixedTraffic.MEANT));
            given += about.size();
        }
        assertTrue(given > MixedTraffic.meant().size());
    }

    @Test
    void theCorrespondenceGivesRevisionsOfWhatIsMeant() {
        for (Message<?> message : MixedTraffic.all()) {
            List<Message<?>> revisions = KEPT.named(message.header().id(), MixedTraffic.MEANT);
            assertEquals(MixedTraffic.isMeant(message), revisions.contains(message));
            assertMeant(revisions);
        }
        assertMeant(KEPT.unsettled(MixedTraffic.MEANT, Instant.MIN));
    }

    /** By its key a message is asked for in its own realm, and by a name in that of the message which names it. */
    @Test
    void whatBelongsToAMessageThatIsMeantIsMeant() {
        for (Message<?> message : MixedTraffic.meant()) {
            MessageHistory<Message<?>> history = KEPT.history(message.key());
            assertMeant(history.revisions());
            assertMeant(KEPT.texts(List.of(message.key())));
            assertMeant(KEPT.revisions(message.key()));
            assertMeant(history.cancellation(message.header().revisionOrDefault()).stream()
                    .toList());
            for (NamedMessage named : NamedMessage.allIn(message)) {
                assertMeant(KEPT.resolve(named, message).stream().toList());
                Namesakes namesakes = Namesakes.of(named.id(), Realm.ACTUAL, KEPT);
                namesakes
                        .messages()
                        .forEach(key ->
                                assertMeant(namesakes.text(key, null).stream().toList()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-12T18:00:00Z", "2026-11-17T05:00:00Z", "2026-11-18T08:00:00Z", "2027-12-31T00:00:00Z"})
    void theDutyDeskListsWhatIsMeant(Instant now) {
        DutyDesk desk = DutyDesk.of(KEPT, Realm.ACTUAL);
        List<OpenItem> listed = Stream.of(desk.open(now), desk.overdue(now), desk.expired(now))
                .flatMap(List::stream)
                .toList();
        assertFalse(listed.isEmpty());
        listed.forEach(NoPlayFromRecordsTest::assertMeant);
        for (PartyCode party : List.of(PartyCode.of("XA"), PartyCode.of("x-eastmarsh"))) {
            desk.open(now, party).forEach(NoPlayFromRecordsTest::assertMeant);
            desk.openFrom(now, party).forEach(NoPlayFromRecordsTest::assertMeant);
        }
        assertMeant(desk.runningExercises(now).stream()
                .map(RunningExercise::plan)
                .filter(Objects::nonNull)
                .toList());
    }

    private static void assertMeant(OpenItem item) {
        assertTrue(MixedTraffic.isMeant(item.message()));
        assertMeant(item.holding().stream().map(ReceivedAnswer::message).toList());
    }

    @Test
    void theDutyDeskAnswersAboutWhatIsMeant() {
        DutyDesk desk = DutyDesk.of(KEPT, Realm.ACTUAL);
        for (Message<?> message : MixedTraffic.all()) {
            MessageKey key = message.key();
            PartyCode party = message.header().originator().party();
            assertMeant(desk.answers(key).stream().map(ReceivedAnswer::message).toList());
            assertMeant(desk.answers(key, party).stream()
                    .map(ReceivedAnswer::message)
                    .toList());
            assertMeant(desk.current(key).stream().toList());
            assertMeant(desk.cancelled(key).stream().toList());
            assertEquals(MixedTraffic.isMeant(message), !desk.mayLower(key).isEmpty());
        }
    }

    @Test
    void playChangesNoHandlingOfWhatIsMeant() {
        for (Message<?> message : MixedTraffic.meant()) {
            HandlingInForce held = HandlingInForce.of(message, Instant.MAX, KEPT);
            assertMeant(Stream.ofNullable(held.change()).toList());
            assertMeant(held.changesOfParts());
            assertMeant(HandlingInForce.changes(message, Instant.MAX, KEPT));
        }
    }

    @Test
    void theDirectoryTakesNoPlay() {
        Directory.Builder mixed = Directory.builder();
        Directory.Builder meant = Directory.builder();
        MixedTraffic.all().forEach(message -> {
            IntakeResult intake = mixed.add(message);
            assertEquals(!MixedTraffic.isMeant(message), intake == IntakeResult.OTHER_REALM);
        });
        MixedTraffic.meant().forEach(meant::add);
        Directory directory = mixed.build();
        assertFalse(directory.parties().isEmpty());
        assertEquals(meant.build().parties(), directory.parties());
        for (PartyCode party : directory.parties()) {
            assertEquals(meant.build().contacts(party), directory.contacts(party));
        }
    }

    @Test
    void aRoundOfChecksCountsNoPlay() {
        for (Message<CommunicationCheck> check : MixedTraffic.all(CommunicationCheck.class)) {
            CheckCampaign.Builder round = CheckCampaign.builder(
                    check.header().originator().party(), check.body().campaign(), Realm.ACTUAL);
            MixedTraffic.play().forEach(message -> assertEquals(IntakeResult.OTHER_REALM, round.add(message)));
            assertEquals(List.of(), round.measure(Instant.MAX).results());
        }
    }

    @Test
    void actionsOfLessonsThatAreNotMeantAreNotTracked() {
        List<Message<LessonsLearnt>> mixed = MixedTraffic.all(LessonsLearnt.class);
        List<Message<LessonsLearnt>> meant =
                mixed.stream().filter(MixedTraffic::isMeant).toList();
        LessonsTracker tracker = LessonsTracker.of(mixed);
        assertTrue(mixed.size() > meant.size());
        assertEquals(LessonsTracker.of(meant).actions(), tracker.actions());
        assertEquals(mixed.size() - meant.size(), tracker.ignored().size());
    }

    @Test
    void aTallyOfASurveyCountsNoPlay() {
        List<Message<SurveyResponse>> mixed = MixedTraffic.all(SurveyResponse.class);
        List<Message<SurveyResponse>> meant =
                mixed.stream().filter(MixedTraffic::isMeant).toList();
        Message<Survey> survey = MixedTraffic.all(Survey.class).stream()
                .filter(MixedTraffic::isMeant)
                .findFirst()
                .orElseThrow();
        SurveyOutcome outcome = tally(survey, mixed);
        assertTrue(mixed.size() > meant.size());
        assertEquals(tally(survey, meant).result(), outcome.result());
        Set<MessageId> counted = new HashSet<>();
        outcome.responses().stream()
                .filter(response -> response.treatment() != TalliedResponse.Treatment.OTHER_SURVEY)
                .forEach(response -> counted.add(response.id()));
        MixedTraffic.play()
                .forEach(
                        message -> assertFalse(counted.contains(message.header().id())));
    }

    private static SurveyOutcome tally(Message<Survey> survey, List<Message<SurveyResponse>> responses) {
        return SurveyTally.of(survey, SurveyAct.parties()).with(responses).outcome();
    }
}
