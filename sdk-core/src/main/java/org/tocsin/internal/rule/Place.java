package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/** The current place of a walk in a message, for rules that also read the message as a whole. */
final class Place extends org.tocsin.internal.member.Place {

    private final Message<?> message;
    private final @Nullable WrongMembers wrong;
    private @Nullable Map<Class<?>, Object> found;
    private boolean leftOut;

    /** A place before the first member; {@code wrong} has the missing or wrong members of the message, or is null. */
    Place(Message<?> message, @Nullable WrongMembers wrong) {
        this.message = message;
        this.wrong = wrong;
    }

    /** Whether nothing is missing or wrong in the value. */
    boolean isWhole() {
        return wrong == null || wrong.isWhole(pointer());
    }

    /** Whether nothing is missing or wrong in the members beside the value that belong to its meaning. */
    boolean isWholeBeside() {
        return wrong == null || besides().stream().allMatch(wrong::isWhole);
    }

    /** Notes that a rule was not shown a value that has right parts besides the wrong ones. */
    void leaveOut() {
        leftOut = true;
    }

    /** Whether so far a rule was not shown some value. */
    boolean isAnythingLeftOut() {
        return leftOut;
    }

    Message<?> message() {
        return message;
    }

    /** What rules ask of the message as a whole; of each type it is found once for the walk. */
    <T> T once(Class<T> type, Function<Message<?>, T> find) {
        Map<Class<?>, Object> known = found;
        if (known == null) {
            known = new HashMap<>();
            found = known;
        }
        return type.cast(known.computeIfAbsent(type, unknown -> find.apply(message)));
    }
}
