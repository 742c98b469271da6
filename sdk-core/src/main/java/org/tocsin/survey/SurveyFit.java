package org.tocsin.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyResponse;

/**
 * A survey that responses are held against: it finds what in one response does not fit.
 *
 * <p>Messages are taken to be of sound shape, as a reader gives them. What does not fit is never an exception: it is
 * found, and {@link SurveyMisfit.Reason#effect()} says what it means for counting. A question that was not put to the
 * party is not missing. Where a survey gives one identifier to two questions, the first has it; a question that depends
 * on one that does not stand before it, or has no options, is put to nobody. Immutable. Clause: <a
 * href="{@docRoot}/clauses.html#surveys">surveys</a>.
 */
public final class SurveyFit {

    private final Survey survey;
    private final Realm realm;
    private final @Nullable Instant closesAt;
    private final Questionnaire questionnaire;

    private SurveyFit(Message<Survey> survey) {
        this.survey = survey.body();
        this.realm = survey.header().realm();
        this.closesAt = moment(survey.header().validUntil());
        this.questionnaire = Questionnaire.of(survey.body());
    }

    /** What responses to this survey are held against. */
    public static SurveyFit of(Message<Survey> survey) {
        return new SurveyFit(survey);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * What in the response does not fit; empty where all does.
     *
     * <p>Of one answer the first thing only. Where the response is for another survey, version or realm, nothing else is
     * looked at.
     */
    public List<SurveyMisfit> misfits(Message<SurveyResponse> response) {
        List<SurveyMisfit> misfits = new ArrayList<>();
        if (isForThisSurvey(response, misfits)) {
            if (isLate(response)) {
                add(misfits, "/sentAt", SurveyMisfit.Reason.LATE);
            }
            fitting(response.body(), misfits);
        }
        return List.copyOf(misfits);
    }

    private boolean isForThisSurvey(Message<SurveyResponse> response, List<SurveyMisfit> misfits) {
        SurveyResponse body = response.body();
        if (response.header().realm() != realm) {
            add(misfits, "/realm", SurveyMisfit.Reason.OTHER_REALM);
        }
        if (!body.survey().equals(survey.survey())) {
            add(misfits, "/body/survey", SurveyMisfit.Reason.OTHER_SURVEY);
        } else if (!body.version().equals(survey.version())) {
            add(misfits, "/body/version", SurveyMisfit.Reason.OTHER_VERSION);
        }
        return misfits.isEmpty();
    }

    private boolean isLate(Message<SurveyResponse> response) {
        Instant sentAt = moment(response.header().sentAt());
        return closesAt != null && sentAt != null && sentAt.isAfter(closesAt);
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.findInstant().orElse(null);
    }

    private static void add(List<SurveyMisfit> misfits, String pointer, SurveyMisfit.Reason reason) {
        misfits.add(new SurveyMisfit(pointer, reason, null));
    }

    /**
     * The answers that fit, reasons for none among them, by the place of their question; null where there is none.
     *
     * @param misfits takes what does not fit, in the order of the answers
     */
    @Nullable
    SurveyAnswer[] fitting(SurveyResponse response, List<SurveyMisfit> misfits) {
        AnswerSheet sheet = new AnswerSheet(questionnaire, response.answers());
        @Nullable SurveyAnswer[] fitting = sheet.fitting(misfits);
        if (response.status() != SurveyResponseStatus.DRAFT) {
            sheet.addMissing(misfits);
        }
        return fitting;
    }
}
