package org.tocsin.survey;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a response that does not fit its survey, found by {@link SurveyFit}.
 *
 * @param pointer the JSON Pointer to it, from the root of the response's message
 * @param reason what does not fit
 * @param question the identifier of the question concerned, as the response or the survey writes it; null where the
 *     response as a whole is
 */
public record SurveyMisfit(
        String pointer, Reason reason, @Nullable String question) {

    /** What does not fit, and what it means for counting. */
    public enum Reason {

        /** The response is of another realm; nothing of it counts. */
        OTHER_REALM(Effect.RESPONSE_LEFT_OUT),
        /** The response answers another survey; nothing of it counts. */
        OTHER_SURVEY(Effect.RESPONSE_LEFT_OUT),
        /** The response answers another version of the questionnaire; nothing of it counts. */
        OTHER_VERSION(Effect.RESPONSE_LEFT_OUT),
        /** The response was sent after the survey had closed. */
        LATE(Effect.NOTED),
        /** A required question that was put has neither an answer nor a reason for none; the first one is named. */
        INCOMPLETE(Effect.NOTED),
        /** The survey has no such question. */
        UNKNOWN_QUESTION(Effect.ANSWER_LEFT_OUT),
        /** The question is answered further up in the response. */
        ANSWERED_TWICE(Effect.ANSWER_LEFT_OUT),
        /** The question is not put to a party that gave the answers that this one gave before. */
        NOT_PUT(Effect.ANSWER_LEFT_OUT),
        /** The answer stands in a member that another kind of question has. */
        WRONG_KIND(Effect.ANSWER_LEFT_OUT),
        /** There is neither an answer of the question's kind nor a reason for none. */
        NO_VALUE(Effect.ANSWER_LEFT_OUT),
        /** There are both an answer and a reason for none. */
        ANSWERED_AND_NOT(Effect.ANSWER_LEFT_OUT),
        /** The question has no such option. */
        UNKNOWN_OPTION(Effect.ANSWER_LEFT_OUT),
        /** The option is chosen further up in the answer. */
        REPEATED_OPTION(Effect.ANSWER_LEFT_OUT),
        /** More options are chosen or ranked than may be. */
        TOO_MANY_CHOICES(Effect.ANSWER_LEFT_OUT),
        /** The number is below the lowest allowed or above the highest. */
        OUT_OF_RANGE(Effect.ANSWER_LEFT_OUT),
        /** An option that asks for words is chosen without them. */
        WORDS_MISSING(Effect.NOTED);

        private final Effect effect;

        Reason(Effect effect) {
            this.effect = effect;
        }

        /** What it means for counting. */
        public Effect effect() {
            return effect;
        }
    }

    /** What a misfit means for counting. */
    public enum Effect {
        /** Nothing of the response is counted. */
        RESPONSE_LEFT_OUT,
        /** The answer is not counted, as if the question had not been answered. */
        ANSWER_LEFT_OUT,
        /** It is reported and changes nothing. */
        NOTED
    }
}
