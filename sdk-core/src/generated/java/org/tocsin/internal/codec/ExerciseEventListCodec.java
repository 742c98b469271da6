// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExerciseEventList;

/** Reads, writes and checks a {@link ExerciseEventList}. */
final class ExerciseEventListCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-event-list",
            0x2L,
            "scenario",
            "events");

    private ExerciseEventListCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseEventList read(JsonInput in) {
        @Nullable Text scenario = null;
        List<ExerciseEvent> events = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scenario = in.text(64);
                case 1 -> events = ExerciseEventCodec.LIST.readAll(in, 500);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < events.size(); i++) {
            in.look().uniqueInList(i, events.get(i).inject());
        }
        return new ExerciseEventList(
                scenario,
                events);
    }

    static void write(JsonOutput out, ExerciseEventList value) {
        out.startObject();
        if (value.scenario() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.scenario().entries());
        }
        if (!value.events().isEmpty()) {
            ExerciseEventCodec.LIST.writeAll(out.member(MEMBERS, 1), value.events());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseEventList value) {
        if (value.scenario() != null) {
            check.present("scenario", value.scenario().entries());
            TextEntryCodec.LIST.checkAll(check, "scenario", value.scenario().entries(), 64);
            check.look().at(value.scenario());
        }
        check.present(MEMBERS, 1, value.events());
        ExerciseEventCodec.LIST.checkAll(check, "events", value.events(), 500);
        for (int i = 0; i < check.looked(value.events()); i++) {
            check.look().uniqueInList(i, value.events().get(i).inject());
        }
    }
}
