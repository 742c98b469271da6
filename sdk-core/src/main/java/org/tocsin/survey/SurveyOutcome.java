package org.tocsin.survey;

import java.util.List;
import org.tocsin.message.survey.SurveyResult;

/**
 * What a tally gives: the result to publish, and what has become of each response, which is not for publication.
 *
 * @param result the body of a result message; its method and findings are for the author to add, by {@code toBuilder()}
 * @param responses one entry for each response, by party, message and revision
 */
public record SurveyOutcome(SurveyResult result, List<TalliedResponse> responses) {

    /** Lists are copied and may not hold null. */
    public SurveyOutcome {
        responses = List.copyOf(responses);
    }

    /** The responses that are not counted. */
    public List<TalliedResponse> leftOut() {
        return responses.stream()
                .filter(each -> each.treatment() != TalliedResponse.Treatment.COUNTED)
                .toList();
    }

    /** The responses, counted or not, in which something does not fit. */
    public List<TalliedResponse> withMisfits() {
        return responses.stream().filter(each -> !each.misfits().isEmpty()).toList();
    }
}
