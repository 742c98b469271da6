// Generated from types/exercise-control.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;

/** Reads, writes and checks a {@link ExerciseControl}. */
final class ExerciseControlCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-control",
            0x1L,
            "action",
            "exercise",
            "effectiveAt",
            "resumeBy",
            "reason",
            "extensions");

    private ExerciseControlCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseControl read(JsonInput in) {
        @Nullable ExerciseAction action = null;
        @Nullable ExerciseId exercise = null;
        @Nullable Timestamp effectiveAt = null;
        @Nullable Timestamp resumeBy = null;
        @Nullable Text reason = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> action = in.code(ExerciseAction.list());
                case 1 -> exercise = Identifiers.exerciseId(in);
                case 2 -> effectiveAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 3 -> resumeBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 4 -> reason = in.text(64);
                case 5 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(effectiveAt);
        in.look().at(resumeBy);
        in.look().deadline(resumeBy);
        return new ExerciseControl(
                action,
                exercise,
                effectiveAt,
                resumeBy,
                reason,
                extensions);
    }

    static void write(JsonOutput out, ExerciseControl value) {
        out.startObject();
        out.text(MEMBERS, 0, value.action());
        out.text(MEMBERS, 1, value.exercise());
        out.text(MEMBERS, 2, value.effectiveAt());
        out.text(MEMBERS, 3, value.resumeBy());
        if (value.reason() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.reason().entries());
        }
        out.extensions(MEMBERS, 5, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseControl value) {
        check.present(MEMBERS, 0, value.action());
        check.code("action", value.action(), ExerciseAction.list());
        check.written("exercise", value.exercise());
        check.written("effectiveAt", value.effectiveAt());
        check.written("resumeBy", value.resumeBy());
        if (value.reason() != null) {
            check.present("reason", value.reason().entries());
            TextEntryCodec.LIST.checkAll(check, "reason", value.reason().entries(), 64);
            check.look().at(value.reason());
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.effectiveAt());
        check.look().at(value.resumeBy());
        check.look().deadline(value.resumeBy());
    }
}
