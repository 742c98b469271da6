package org.tocsin.survey;

import java.util.List;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;

/**
 * What has become of one response in a tally. It is for the author of the survey and not for the result.
 *
 * @param party the party that sent it
 * @param id the identifier of its message
 * @param revision the revision of its message
 * @param treatment whether it is counted, or why not
 * @param misfits what in it does not fit the survey; answers that do not fit are not counted
 */
public record TalliedResponse(
        PartyCode party, MessageId id, long revision, Treatment treatment, List<SurveyMisfit> misfits) {

    /** Lists are copied and may not hold null. */
    public TalliedResponse {
        misfits = List.copyOf(misfits);
    }

    /** Whether a response is counted, or why not. */
    public enum Treatment {
        /** Its answers are counted, those apart that do not fit. */
        COUNTED,
        /** It answers another survey, another version of it, or belongs to another realm. */
        OTHER_SURVEY,
        /** The survey was not put to the party. */
        NOT_INVITED,
        /** The party has cancelled the message. */
        WITHDRAWN,
        /** It came after the survey had closed, and the caller counts no such response. */
        LATE,
        /** It is a draft. */
        DRAFT,
        /** The party has sent a later response, or the same once more. */
        SUPERSEDED,
        /** The party has sent another response that differs and is neither earlier nor later; neither is counted. */
        AMBIGUOUS,
        /** The party has sent another text of this revision before, which says something else. */
        CONTRADICTED,
        /** The calendar has no such day as that of its {@code sentAt}. */
        UNDATED,
        /** The party does not permit that its answers are counted in a result. */
        NOT_PUBLISHED
    }
}
