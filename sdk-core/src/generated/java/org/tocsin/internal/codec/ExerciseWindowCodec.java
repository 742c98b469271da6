// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseWindow;

/** Reads, writes and checks a {@link ExerciseWindow}. */
final class ExerciseWindowCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-window",
            0x3L,
            "startsAt",
            "endsAt");

    private ExerciseWindowCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseWindow read(JsonInput in) {
        @Nullable Timestamp startsAt = null;
        @Nullable Timestamp endsAt = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> startsAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 1 -> endsAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(startsAt);
        in.look().interval(startsAt, endsAt);
        in.look().at(endsAt);
        return new ExerciseWindow(
                startsAt,
                endsAt);
    }

    static void write(JsonOutput out, ExerciseWindow value) {
        out.startObject();
        out.text(MEMBERS, 0, value.startsAt());
        out.text(MEMBERS, 1, value.endsAt());
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseWindow value) {
        check.present(MEMBERS, 0, value.startsAt());
        check.written("startsAt", value.startsAt());
        check.present(MEMBERS, 1, value.endsAt());
        check.written("endsAt", value.endsAt());
        check.look().at(value.startsAt());
        check.look().interval(value.startsAt(), value.endsAt());
        check.look().at(value.endsAt());
    }
}
