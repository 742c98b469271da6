package org.tocsin.examples.scenarios;

import org.tocsin.code.SurveyPublication;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyTopic;
import org.tocsin.code.Tlp;
import org.tocsin.code.Unit;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyScaleStep;
import org.tocsin.message.survey.SurveySection;

/** The questionnaire of the survey of sharing needs. */
final class SurveyQuestions {

    /** The survey, over all its versions. */
    static final String SURVEY = "5c0e9b72-3d18-4f6a-9e57-b1c8042d7a36";

    /** The version of this year; the form of the year before was version 1. */
    static final int VERSION = 2;

    static final String KINDS = "needs.kinds";
    static final String ORDER = "needs.order";
    static final String MET = "needs.met";
    static final String DESK = "practice.desk";
    static final String ON_CALL = "practice.on-call";
    static final String PROCEDURE = "practice.procedure";
    static final String REPORTS = "practice.reports";

    private SurveyQuestions() {}

    static Survey survey() {
        return Survey.builder()
                .survey(SURVEY)
                .version(VERSION)
                .purpose(
                        "en",
                        "To choose what the forum helps its parties with in 2026. The secretariat alone sees single"
                                + " answers, and deletes them when the result is out.")
                .publication(SurveyPublication.NAMED_WITH_CONSENT)
                .minimumCell(3)
                .resultTlp(Tlp.GREEN)
                .resultBy("2026-04-30T12:00:00Z")
                .sections(needs(), practice())
                .build();
    }

    private static SurveySection needs() {
        return SurveySection.builder()
                .title("en", "Needs")
                .topic(SurveyTopic.NEEDS)
                .introduction("en", "Answer for your party as a whole, not for your team alone.")
                .questions(kinds(), order(), met())
                .build();
    }

    private static SurveyQuestion kinds() {
        return question(KINDS, SurveyQuestionKind.MULTIPLE_CHOICE, "What do you need from other parties?")
                .required(true)
                .options(
                        option("reports", "Early reports of incidents"),
                        option("signs", "Technical signs by which an attack can be recognised"),
                        option("advice", "Warnings with advice"),
                        option("contacts", "Contacts that answer at night"),
                        option("training", "Training"),
                        SurveyOption.builder()
                                .code("other")
                                .text("en", "Something else")
                                .textWanted(true)
                                .build())
                .build();
    }

    private static SurveyQuestion order() {
        return question(ORDER, SurveyQuestionKind.RANKING, "What would help you most? Rank up to three.")
                .options(
                        option("faster", "Hearing sooner"),
                        option("fuller", "Hearing more detail"),
                        option("verified", "Hearing what has been verified"),
                        option("tailored", "Hearing only what concerns us"))
                .maxChoices(3)
                .build();
    }

    private static SurveyQuestion met() {
        return question(MET, SurveyQuestionKind.SCALE, "How far are these needs met today?")
                .required(true)
                .min(1L)
                .max(5L)
                .steps(step(1, "Not at all"), step(3, "In part"), step(5, "Fully"))
                .build();
    }

    private static SurveySection practice() {
        return SurveySection.builder()
                .title("en", "Practice")
                .topic(SurveyTopic.SHARING)
                .questions(desk(), onCall(), procedure(), reports())
                .build();
    }

    private static SurveyQuestion desk() {
        return question(DESK, SurveyQuestionKind.SINGLE_CHOICE, "When is your duty desk staffed?")
                .required(true)
                .options(
                        option("office-hours", "In office hours"),
                        option("on-call", "In office hours, and on call at other times"),
                        option("all-hours", "At all hours"))
                .build();
    }

    private static SurveyQuestion onCall() {
        return question(ON_CALL, SurveyQuestionKind.YES_NO, "Do you plan to be on call at other times?")
                .dependsOn(SurveyDependency.builder()
                        .question(DESK)
                        .answers("office-hours")
                        .build())
                .build();
    }

    private static SurveyQuestion procedure() {
        return question(
                        PROCEDURE,
                        SurveyQuestionKind.YES_PARTIAL_NO,
                        "Is there a written procedure for sharing with other parties?")
                .required(true)
                .build();
    }

    private static SurveyQuestion reports() {
        return question(
                        REPORTS,
                        SurveyQuestionKind.NUMBER,
                        "How many incidents did you report to other parties in 2025?")
                .help("en", "Count each incident once.")
                .min(0L)
                .max(1000L)
                .unit(Unit.INCIDENTS)
                .build();
    }

    private static SurveyQuestion.Builder question(String id, SurveyQuestionKind kind, String text) {
        return SurveyQuestion.builder().id(id).kind(kind).text("en", text);
    }

    private static SurveyOption option(String code, String text) {
        return SurveyOption.builder().code(code).text("en", text).build();
    }

    private static SurveyScaleStep step(int value, String text) {
        return SurveyScaleStep.builder().value(value).text("en", text).build();
    }
}
