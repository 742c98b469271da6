package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/** Where in a message a walk is, for rules that also look at the message as a whole. */
final class Place extends org.tocsin.internal.member.Place {

    private final Message<?> message;
    private final @Nullable WrongMembers wrong;
    private boolean leftOut;

    /** At no place yet; {@code wrong} says what of the message is missing or wrong, if anything is. */
    Place(Message<?> message, @Nullable WrongMembers wrong) {
        this.message = message;
        this.wrong = wrong;
    }

    /** Whether nothing is missing or wrong in the value. */
    boolean isWhole() {
        return wrong == null || wrong.isWhole(pointer());
    }

    /** Whether nothing is missing or wrong in what stands beside the value and belongs to its meaning. */
    boolean isWholeBeside() {
        return wrong == null || besides().stream().allMatch(wrong::isWhole);
    }

    /** Notes that a rule is not shown a value in which more stands than what is wrong. */
    void leaveOut() {
        leftOut = true;
    }

    /** Whether a rule was not shown a value so far. */
    boolean isAnythingLeftOut() {
        return leftOut;
    }

    Message<?> message() {
        return message;
    }
}
