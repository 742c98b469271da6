package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.Realm;
import org.tocsin.code.Track;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.correspondence.ReceivedAnswer;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyTable;
import org.tocsin.progress.ComparedProgress;
import org.tocsin.progress.ItemComparison;
import org.tocsin.progress.ProgressComparison;
import org.tocsin.survey.SurveyOutcome;
import org.tocsin.survey.TalliedResponse;
import org.tocsin.survey.TalliedResponse.Treatment;

final class SharingNeedsTest {

    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private final Played played = Played.of(new SharingNeeds());

    private SurveyOutcome outcome() {
        return SurveyAct.tally(played.messages(Survey.class).get(0), played.messages(SurveyResponse.class));
    }

    @Test
    void eighteenOfTwentyPartiesAnswer() {
        Set<PartyCode> answering = played.messages(SurveyResponse.class).stream()
                .map(response -> response.header().originator().party())
                .collect(Collectors.toSet());

        assertEquals(20, SurveyAct.parties().size());
        assertEquals(18, answering.size());
        assertTrue(SurveyAct.parties().containsAll(answering));
    }

    @Test
    void whatDoesNotCountIsLeftOutForItsOwnReason() {
        Map<String, Treatment> leftOut = outcome().leftOut().stream()
                .collect(Collectors.toMap(
                        each -> each.party() + " " + each.revision(),
                        TalliedResponse::treatment,
                        (one, other) -> one,
                        TreeMap::new));

        assertEquals(
                Map.of(
                        "XB 1", Treatment.SUPERSEDED,
                        "XF 1", Treatment.NOT_PUBLISHED,
                        "x-eight 1", Treatment.OTHER_SURVEY,
                        "x-ten 1", Treatment.LATE),
                leftOut);
        assertEquals(15, outcome().result().counted());
    }

    @Test
    void anAnswerThatDoesNotFitIsLeftOutAndTheOthersCount() {
        assertEquals(15, answered(SurveyQuestions.MET));
        assertEquals(14, answered(SurveyQuestions.REPORTS));
    }

    private Integer answered(String question) {
        return table(question).answered();
    }

    private SurveyTable table(String question) {
        return outcome().result().tables().stream()
                .filter(table -> table.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noFigureStandsForOneOrTwoPartiesThatDidNotGiveTheirNames() {
        int told = 0;
        for (SurveyTable table : outcome().result().tables()) {
            for (SurveyCell cell : table.cells()) {
                if (cell.count() != null) {
                    told++;
                    long unnamed = cell.count() - named(table.question(), cell);
                    assertTrue(unnamed == 0 || unnamed >= 3, table.question() + " " + cell);
                }
            }
        }
        assertTrue(told > 0, "some figures are told");
    }

    private long named(String question, SurveyCell cell) {
        return outcome().result().named().stream()
                .flatMap(party -> party.answers().stream())
                .filter(answer -> answer.question().equals(question))
                .filter(answer -> isCountedIn(answer, cell))
                .count();
    }

    private static boolean isCountedIn(SurveyAnswer answer, SurveyCell cell) {
        String option = cell.option();
        return option == null
                ? Objects.equals(answer.number(), Long.valueOf(cell.value()))
                : option.equals(answer.option()) || answer.options().contains(option);
    }

    @Test
    void someFiguresAreNotToldThoughThereWouldBeSome() {
        assertTrue(table(SurveyQuestions.KINDS).cells().stream().anyMatch(SurveyCell::suppressedOrDefault));
    }

    @Test
    void onlyThoseWhoConsentAreNamed() {
        assertEquals(
                Set.of("XA", "XC", "x-four"),
                outcome().result().named().stream()
                        .map(SurveyNamedAnswers::party)
                        .map(PartyCode::toString)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsPublishedIsWhatWasCounted() {
        SurveyResult published = played.messages(SurveyResult.class).get(0).body();

        assertEquals(
                outcome().result(),
                published.toBuilder().method(null).findings(List.of()).build());
    }

    @Test
    void theOfferAnswersTheNeedAndIsAccepted() {
        DutyDesk desk = DutyDesk.of(played.before(END), Realm.ACTUAL);
        Message<AssistanceOffer> offer = played.messages(AssistanceOffer.class).get(0);
        MessageId need =
                played.messages(CooperationNotice.class).get(0).header().id();

        assertEquals(need, offer.header().inReplyTo().id());
        assertEquals(
                List.of(ReceivedAnswer.Kind.FINAL),
                desk.answers(offer.key()).stream().map(ReceivedAnswer::kind).toList());
    }

    @Test
    void theWorkshopSeatsEveryTrackAndPutsTheLessDevelopedFirst() {
        ActivityNotice workshop = played.messages(ActivityNotice.class).get(0).body();

        assertEquals(Set.of(Track.values()), Set.copyOf(workshop.eligibility().tracks()));
        assertTrue(workshop.eligibility().priorityFor().contains(ParticipantPriority.LESS_DEVELOPED));
    }

    @Test
    void theGuidanceIsThereInThreeLanguages() {
        Guidance guidance = played.messages(Guidance.class).get(0).body();

        assertEquals(3, guidance.versions().size());
        assertEquals(3, guidance.summary().entries().size());
    }

    @Test
    void oneItemIsNewlyInForceAndOneHasGoneBackWithoutAWord() {
        List<Message<ProgressReport>> reports = played.messages(ProgressReport.class);
        ComparedProgress compared = ProgressComparison.between(reports.get(0), reports.get(1))
                .compared()
                .orElseThrow();

        assertEquals(
                List.of("training-1"),
                compared.unexplained().stream().map(ItemComparison::id).toList());
        assertEquals(1, compared.newlyMet().size());
        assertTrue(compared.noLongerMet().isEmpty());
    }

    @Test
    void nothingElseIsFound() {
        assertEquals(3, Collections.frequency(played.findings(), "TOC-SUR-002 survey-response"));
        assertEquals(1, Collections.frequency(played.findings(), "TOC-PRG-003 progress-report"));
        assertEquals(4, played.findings().size());
        assertEquals(List.of(), played.ownFindings());
    }
}
