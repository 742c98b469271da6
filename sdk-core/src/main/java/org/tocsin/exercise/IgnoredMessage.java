package org.tocsin.exercise;

import java.util.Comparator;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * A message that was ignored, and the reason.
 *
 * @param id its identifier
 * @param revision its revision
 * @param reason why it does not count
 */
public record IgnoredMessage(MessageId id, long revision, Reason reason) {

    /** Why a message does not count. */
    public enum Reason {
        /** It is of a realm that was not asked for or that does not fit what it says. */
        OTHER_REALM,
        /** It is about another exercise. */
        OTHER_EXERCISE,
        /** It comes neither from the originator of the plan nor from a controller that the plan names. */
        NOT_A_CONTROLLER,
        /** Its party has cancelled it. */
        TAKEN_BACK,
        /** Another text of the same revision, which says something else, was sent before it. */
        CONTRADICTED,
        /** It holds from a day that the calendar has not. */
        NO_SUCH_DAY,
        /** It has no effect in the current phase, for example it resumes play that was not paused. */
        OUT_OF_PLACE
    }

    static final Comparator<IgnoredMessage> ORDER = Comparator.comparing((IgnoredMessage ignored) -> ignored.id.uuid())
            .thenComparingLong(IgnoredMessage::revision)
            .thenComparing(IgnoredMessage::reason);

    static IgnoredMessage of(Message<?> message, Reason reason) {
        return new IgnoredMessage(message.header().id(), message.header().revisionOrDefault(), reason);
    }
}
