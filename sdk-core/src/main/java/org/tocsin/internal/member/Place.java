package org.tocsin.internal.member;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Path;

/**
 * Where in a message a walk is.
 *
 * <p>Pointers are written only when something is found: most walks find nothing.
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

    /** The member that is walked through. */
    @SuppressWarnings("NullAway") // what is no member of a record is passed by and not stopped at
    public final Member member() {
        return members[depth - 1];
    }

    /** Whether the outermost member is this one. */
    public final boolean isWithin(String outermost) {
        return path.outermost().equals(outermost);
    }

    /** What stands beside the member and belongs to its meaning; see {@link Member#beside}. */
    public final <T> @Nullable T beside(Class<T> type) {
        return member().beside(holder(), type);
    }

    /** Whether the record has a member of this type that belongs to the meaning, be it there or absent. */
    public final boolean hasBeside(Class<?> type) {
        return member().hasBeside(holder(), type);
    }

    /** The JSON pointers of what stands beside the member and belongs to its meaning, be it there or absent. */
    public final List<String> besides() {
        String around = path.around();
        return member().besideNames(holder()).stream()
                .map(name -> around + '/' + name)
                .toList();
    }

    /** The JSON pointer of the value. */
    public final String pointer() {
        return path.pointer();
    }

    /** The JSON pointer of a member of the value. */
    public final String pointer(String member) {
        return pointer() + '/' + member;
    }

    /** Goes into a record. */
    public final void enter(Object holder) {
        path.enter();
        if (depth == holders.length) {
            holders = Arrays.copyOf(holders, 2 * depth);
            members = Arrays.copyOf(members, 2 * depth);
        }
        holders[depth] = holder;
        depth++;
    }

    /** Goes to a member of the record. */
    public final void member(Member member) {
        name(member.name());
        members[depth - 1] = member;
    }

    /** Goes to what the message has under a name and is no member of a record. */
    public final void name(String name) {
        path.member(name);
    }

    /** Goes to an element of the list that the member is. */
    public final void element(int index) {
        path.element(index);
    }

    /** Goes back to the member that the record is, or is an element of. */
    public final void leave() {
        path.leave();
        depth--;
    }
}
