// Generated from common/exercise-reference.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.LocalMarker;

/** Reads, writes and checks a {@link ExerciseReference}. */
final class ExerciseReferenceCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-reference",
            0x3L,
            "id",
            "marker",
            "localMarkers",
            "inject");

    private ExerciseReferenceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseReference read(JsonInput in) {
        @Nullable ExerciseId id = null;
        @Nullable String marker = null;
        List<LocalMarker> localMarkers = List.of();
        @Nullable String inject = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = Identifiers.exerciseId(in);
                case 1 -> marker = in.text(4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
                case 2 -> localMarkers = LocalMarkerCodec.LIST.readAll(in, 32);
                case 3 -> inject = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ExerciseReference(
                id,
                marker,
                localMarkers,
                inject);
    }

    static void write(JsonOutput out, ExerciseReference value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.marker());
        if (!value.localMarkers().isEmpty()) {
            LocalMarkerCodec.LIST.writeAll(out.member(MEMBERS, 2), value.localMarkers());
        }
        out.text(MEMBERS, 3, value.inject());
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseReference value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.present(MEMBERS, 1, value.marker());
        check.text("marker", value.marker(), 4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
        LocalMarkerCodec.LIST.checkAll(check, "localMarkers", value.localMarkers(), 32);
        check.text("inject", value.inject(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
    }
}
