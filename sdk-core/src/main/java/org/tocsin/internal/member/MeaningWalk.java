package org.tocsin.internal.member;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;

/** Finds the members of a message that mean something; it goes nowhere where there is none. */
public final class MeaningWalk {

    private final Set<Meaning> meanings;
    private final BiConsumer<Place, Object> visitor;
    private final Place place = new Place();

    private MeaningWalk(Set<Meaning> meanings, BiConsumer<Place, Object> visitor) {
        this.meanings = meanings;
        this.visitor = visitor;
    }

    /**
     * Shows each value that means one of these, elements of lists one by one, in the order of the message; nothing of a
     * body whose type is not known.
     */
    public static void each(Message<?> message, Set<Meaning> meanings, BiConsumer<Place, Object> visitor) {
        new MeaningWalk(meanings, visitor).walk(message);
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
        if (!members.reach(meanings)) {
            return;
        }
        place.enter(holder);
        for (Member member : members.all()) {
            boolean shown = member.meanings().stream().anyMatch(meanings::contains);
            RecordMembers below = member.below();
            if (shown || (below != null && below.reach(meanings))) {
                place.member(member);
                List<?> values = member.allIn(holder);
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
        place.leave();
    }
}
