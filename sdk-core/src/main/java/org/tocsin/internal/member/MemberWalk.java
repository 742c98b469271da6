package org.tocsin.internal.member;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;

/** Finds members of a message; it skips every part of the message that cannot have a wanted one. */
public final class MemberWalk {

    private final Wanted wanted;
    private final BiConsumer<Place, Object> visitor;
    private final Place place = new Place();

    private MemberWalk(Wanted wanted, BiConsumer<Place, Object> visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /** The members that are wanted. */
    private interface Wanted {

        boolean has(Member member);

        /** Whether one of these members, or one inside them, may be wanted. */
        boolean reachedBy(RecordMembers members);
    }

    private record WithMeaning(Set<Meaning> meanings) implements Wanted {

        @Override
        public boolean has(Member member) {
            return !Collections.disjoint(member.meanings(), meanings);
        }

        @Override
        public boolean reachedBy(RecordMembers members) {
            return members.reach(meanings);
        }
    }

    private record OfType(Class<?> type) implements Wanted {

        @Override
        public boolean has(Member member) {
            return type.isAssignableFrom(member.type());
        }

        @Override
        public boolean reachedBy(RecordMembers members) {
            return true;
        }
    }

    /**
     * Passes each value with one of these meanings to the visitor, list elements one by one, in the order of the
     * message; a body of unknown type is skipped.
     */
    public static void each(Message<?> message, Set<Meaning> meanings, BiConsumer<Place, Object> visitor) {
        new MemberWalk(new WithMeaning(meanings), visitor).walk(message);
    }

    /** Passes each value of this type, or of a subtype, to the visitor in the same way. */
    public static void each(Message<?> message, Class<?> type, BiConsumer<Place, Object> visitor) {
        new MemberWalk(new OfType(type), visitor).walk(message);
    }

    private void walk(Message<?> message) {
        walk(message.header(), RecordMembers.of(Header.class));
        if (!(message.body() instanceof UnrecognisedBody)) {
            place.enter(message);
            place.name("body");
            walk(message.body(), RecordMembers.of(message.body().getClass()));
        }
    }

    private void walk(Object holder, RecordMembers members) {
        if (!wanted.reachedBy(members)) {
            return;
        }
        place.enter(holder);
        for (Member member : members.all()) {
            boolean shown = wanted.has(member);
            RecordMembers below = member.below();
            if (shown || (below != null && wanted.reachedBy(below))) {
                show(member, member.allIn(holder), shown, below);
            }
        }
        place.leave();
    }

    private void show(Member member, List<?> values, boolean shown, @Nullable RecordMembers below) {
        place.member(member);
        for (int i = 0; i < values.size(); i++) {
            if (member.isList()) {
                place.element(i);
            }
            if (shown) {
                visitor.accept(place, values.get(i));
            }
            if (below != null) {
                walk(values.get(i), below);
            }
        }
    }
}
