package org.tocsin.internal.member;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Path;

/**
 * The current place of a walk in a message.
 *
 * <p>Pointers are made only when a problem is found, because most walks find none.
 */
public class Place {

    private static final int USUAL_DEPTH = 8;

    private final Path path = new Path();
    private @Nullable Object[] holders = new Object[USUAL_DEPTH];
    private @Nullable Member[] members = new Member[USUAL_DEPTH];
    private int depth;

    /** The record that holds the member. */
    @SuppressWarnings("NullAway") // a walk that is somewhere has entered what it is in
    public final Object holder() {
        return holders[depth - 1];
    }

    /** The current member. */
    @SuppressWarnings("NullAway") // what is no member of a record is passed by and not stopped at
    public final Member member() {
        return members[depth - 1];
    }

    /** Whether the place is in this outermost member. */
    public final boolean isWithin(String outermost) {
        return path.outermost().equals(outermost);
    }

    /** The value of another member of the record that belongs to the meaning of this one; see {@link Member#beside}. */
    public final <T> @Nullable T beside(Class<T> type) {
        return member().beside(holder(), type);
    }

    /** Whether the record has a member of this type that belongs to the meaning, also if it is absent. */
    public final boolean hasBeside(Class<?> type) {
        return member().hasBeside(holder(), type);
    }

    /** The names of the other members that belong to the meaning, also of absent ones. */
    public final List<String> besideNames() {
        return member().besideNames(holder());
    }

    /** The JSON pointer of the value. */
    public final String pointer() {
        return path.pointer();
    }

    /** The JSON pointer of a member of the value. */
    public final String pointer(String member) {
        return pointer() + '/' + member;
    }

    /** Enters a record. */
    public final void enter(Object holder) {
        path.enter();
        if (depth == holders.length) {
            holders = Arrays.copyOf(holders, 2 * depth);
            members = Arrays.copyOf(members, 2 * depth);
        }
        holders[depth] = holder;
        depth++;
    }

    /** Moves to a member of the record. */
    public final void member(Member member) {
        name(member.name());
        members[depth - 1] = member;
    }

    /** Moves to a part of the message that has a name but is not a member of a record. */
    public void name(String name) {
        path.member(name);
    }

    /** Moves to an element of the list that is the current member. */
    public void element(int index) {
        path.element(index);
    }

    /** Leaves the record; the current member is then the one that contains it. */
    public final void leave() {
        path.leave();
        depth--;
    }
}
