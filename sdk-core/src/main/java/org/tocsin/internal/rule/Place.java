package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;

/** The current place of a walk in a message, for rules that also read the message as a whole. */
final class Place extends org.tocsin.internal.member.Place {

    private final Message<?> message;
    /** What is missing or wrong in the record that holds the member; null for nothing. */
    private @Nullable WrongPart around;
    /** What is missing or wrong in the value; null for nothing. */
    private @Nullable WrongPart here;

    private @Nullable Map<Class<?>, Object> found;
    private boolean leftOut;

    /** A place before the first member; {@code wrong} has the missing or wrong members of the message, or is null. */
    Place(Message<?> message, @Nullable WrongMembers wrong) {
        this.message = message;
        this.around = wrong == null ? null : wrong.message();
        this.here = around;
    }

    @Override
    public void name(String name) {
        super.name(name);
        here = in(around, name);
    }

    @Override
    public void element(int index) {
        super.element(index);
        here = around == null ? null : in(in(around, member().name()), String.valueOf(index));
    }

    private static @Nullable WrongPart in(@Nullable WrongPart part, String step) {
        return part == null ? null : part.at(step);
    }

    /** Enters the record that is the value; gives what {@link #leave(WrongPart)} is to be told. */
    @Nullable
    WrongPart enterPart(Object holder) {
        WrongPart before = around;
        around = here;
        enter(holder);
        return before;
    }

    /** Leaves the record. */
    void leave(@Nullable WrongPart before) {
        leave();
        around = before;
    }

    /** Whether nothing is missing or wrong in the value. */
    boolean isWhole() {
        return here == null;
    }

    /** Whether nothing is missing or wrong in the members beside the value that belong to its meaning. */
    boolean isWholeBeside() {
        WrongPart record = around;
        return record == null || besideNames().stream().allMatch(name -> record.at(name) == null);
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
