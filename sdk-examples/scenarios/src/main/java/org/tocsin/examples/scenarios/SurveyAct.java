package org.tocsin.examples.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tocsin.code.PersonalData;
import org.tocsin.code.PocRole;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Standing;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Reply;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyFinding;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.survey.SurveyOutcome;
import org.tocsin.survey.SurveyTally;
import org.tocsin.survey.TalliedResponse;

/** The survey of sharing needs, from the questions to the result. */
final class SurveyAct {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Narrator narrator;
    private final List<Message<SurveyResponse>> responses = new ArrayList<>();

    SurveyAct(Narrator narrator) {
        this.narrator = narrator;
    }

    /** The twenty parties of the forum. */
    static Set<PartyCode> parties() {
        return Stream.concat(
                        IntStream.rangeClosed('A', 'H').mapToObj(letter -> "X" + (char) letter),
                        NUMBERS.stream().map(number -> "x-" + number))
                .map(PartyCode::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    void play() {
        Message<Survey> survey = ask();
        answers(survey);
        correction();
        late(survey);
        SurveyOutcome outcome = tally(survey, responses);
        tellTreatment(outcome);
        publish(survey, outcome);
    }

    /** The count of the responses to a survey, those that came late left out. */
    static SurveyOutcome tally(Message<Survey> survey, List<Message<SurveyResponse>> responses) {
        return SurveyTally.of(survey, parties())
                .with(responses)
                .withoutLate()
                .groupedBy(SurveyQuestions.DESK)
                .outcome();
    }

    private Message<Survey> ask() {
        narrator.tell("In February the secretariat of the forum asks its twenty parties what they need from each other."
                + " Nobody has to answer. Each says itself what may be done with its answers: be counted, be shown with"
                + " its name, or stay with the secretariat. The survey closes on the last day of February.");
        return narrator.send(
                begin("2026-02-02T08:00:00Z", Tlp.GREEN, "Survey: what parties need from sharing, 2026")
                        .recipients(Envelope.EVERYBODY)
                        .validUntil("2026-02-28T23:59:59Z")
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .by("2026-02-20T12:00:00Z")
                                .build()),
                SurveyQuestions.survey());
    }

    private Header.Builder begin(String sentAt, Tlp label, String title) {
        return Envelope.of(narrator, sentAt, Envelope.SECRETARIAT, label, title)
                .handling(withoutPersonalData(label))
                .standing(Standing.AGENCY_POSITION);
    }

    private static Handling withoutPersonalData(Tlp label) {
        return Handling.builder().tlp(label).personalData(PersonalData.NONE).build();
    }

    private void answers(Message<Survey> survey) {
        narrator.tell(
                "Eighteen parties answer. x-eight has filled in last year's form; x-nine has a slip in one number.");
        SurveyForm.inTime().forEach(form -> answer(survey, form));
    }

    private void answer(Message<Survey> survey, SurveyForm form) {
        Office office = Office.of(form.party(), PocRole.NATIONAL_TECHNICAL);
        String title = "Answers of " + form.party() + " to the survey of sharing needs";
        responses.add(narrator.sendOneOfMany(
                Envelope.reply(narrator, form.sentAt(), office, survey, Tlp.AMBER, title)
                        .handling(withoutPersonalData(Tlp.AMBER))
                        .standing(Standing.AGENCY_POSITION),
                form.response().build()));
    }

    private void correction() {
        narrator.tell(
                "XB has counted each stage of a report as a report. It corrects its number by a revision; nothing has"
                        + " to be taken back.");
        Message<SurveyResponse> first = responses.get(1);
        responses.add(narrator.send(
                Envelope.revisionOf(first, "2026-02-27T17:00:00Z"),
                SurveyForm.ALL
                        .get(1)
                        .withReports("18")
                        .response()
                        .status(SurveyResponseStatus.CORRECTED)
                        .comment(
                                "en", "This replaces our answers of 10 February, which counted each stage of a report.")
                        .build()));
    }

    private void late(Message<Survey> survey) {
        narrator.tell("x-ten is three days late. Its answers are read and not counted.");
        answer(survey, SurveyForm.late());
    }

    private void tellTreatment(SurveyOutcome outcome) {
        narrator.tell("In April the secretariat counts. It keeps to itself what it leaves out, and why:");
        outcome.leftOut()
                .forEach(each -> narrator.note(each.party() + ", revision " + each.revision() + ": " + why(each)));
        outcome.withMisfits().stream()
                .filter(each -> each.treatment() == TalliedResponse.Treatment.COUNTED)
                .flatMap(each -> each.misfits().stream()
                        .map(misfit -> each.party() + ", counted but for "
                                + (misfit.question() == null ? "" : misfit.question()) + ": "
                                + SurveyLines.words(misfit.reason())))
                .forEach(narrator::note);
    }

    private static String why(TalliedResponse leftOut) {
        return Stream.concat(
                        Stream.of(SurveyLines.words(leftOut.treatment())),
                        leftOut.misfits().stream().map(misfit -> SurveyLines.words(misfit.reason())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void publish(Message<Survey> survey, SurveyOutcome outcome) {
        narrator.tell(
                "Sixteen parties have answered in time and on the right form; XF lets no result count its answers. The"
                        + " result tells sums. Three parties give their names, and all may see what they answered. Of the others"
                        + " no number stands for one or two, and none that is left out, for which there is a dot, can be worked"
                        + " out from the rest.");
        SurveyLines.of(outcome.result()).forEach(narrator::note);
        narrator.tell("The first question once more, by when the desks of the parties are staffed:");
        outcome.result().tables().stream()
                .filter(table -> table.question().equals(SurveyQuestions.KINDS))
                .map(SurveyLines::byGroup)
                .forEach(lines -> lines.forEach(narrator::note));
        narrator.send(
                begin("2026-04-20T08:00:00Z", Tlp.GREEN, "Result of the survey: what parties need from sharing, 2026")
                        .recipients(Envelope.EVERYBODY)
                        .thread(survey.header().id())
                        .references(MessageReference.builder()
                                .id(survey.header().id())
                                .revision(survey.header().revisionOrDefault())
                                .relation(ReferenceRelation.BASED_ON)
                                .build()),
                outcome.result().toBuilder()
                        .method(
                                "en",
                                "Responses that reached the secretariat by 28 February count, each party once and"
                                        + " with the same weight. The ends of numbers are rounded outwards.")
                        .findings(
                                finding(
                                        "Most parties need early reports, and signs by which an attack can be"
                                                + " recognised.",
                                        SurveyQuestions.KINDS),
                                finding(
                                        "They would rather hear sooner, and what has been verified, than hear more.",
                                        SurveyQuestions.ORDER),
                                finding(
                                        "A desk that is staffed at all hours goes with a written procedure.",
                                        SurveyQuestions.PROCEDURE))
                        .build());
    }

    private static SurveyFinding finding(String text, String question) {
        return SurveyFinding.builder().text("en", text).questions(question).build();
    }
}
