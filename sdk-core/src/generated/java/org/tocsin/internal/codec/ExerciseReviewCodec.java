// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseMeasurement;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.ObjectiveResult;
import org.tocsin.message.exercise.PlanTest;

/** Reads, writes and checks a {@link ExerciseReview}. */
final class ExerciseReviewCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-review",
            0x1L,
            "id",
            "name",
            "kind",
            "started",
            "ended",
            "scenario",
            "objectives",
            "plansTested",
            "figures");

    private ExerciseReviewCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseReview read(JsonInput in) {
        @Nullable ExerciseId id = null;
        @Nullable String name = null;
        @Nullable ExerciseKind kind = null;
        @Nullable PartialTime started = null;
        @Nullable PartialTime ended = null;
        @Nullable Text scenario = null;
        List<ObjectiveResult> objectives = List.of();
        List<PlanTest> plansTested = List.of();
        List<ExerciseMeasurement> figures = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = Identifiers.exerciseId(in);
                case 1 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> kind = in.code(ExerciseKind.list());
                case 3 -> started = PartialTimeCodec.read(in);
                case 4 -> ended = PartialTimeCodec.read(in);
                case 5 -> scenario = in.text(64);
                case 6 -> objectives = ObjectiveResultCodec.LIST.readAll(in, 32);
                case 7 -> plansTested = PlanTestCodec.LIST.readAll(in, 32);
                case 8 -> figures = ExerciseMeasurementCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(started);
        in.look().interval(started, ended);
        in.look().happened(ended);
        return new ExerciseReview(
                id,
                name,
                kind,
                started,
                ended,
                scenario,
                objectives,
                plansTested,
                figures);
    }

    static void write(JsonOutput out, ExerciseReview value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.name());
        out.text(MEMBERS, 2, value.kind());
        if (value.started() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 3), value.started());
        }
        if (value.ended() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 4), value.ended());
        }
        if (value.scenario() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.scenario().entries());
        }
        if (!value.objectives().isEmpty()) {
            ObjectiveResultCodec.LIST.writeAll(out.member(MEMBERS, 6), value.objectives());
        }
        if (!value.plansTested().isEmpty()) {
            PlanTestCodec.LIST.writeAll(out.member(MEMBERS, 7), value.plansTested());
        }
        if (!value.figures().isEmpty()) {
            ExerciseMeasurementCodec.LIST.writeAll(out.member(MEMBERS, 8), value.figures());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseReview value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
        check.code("kind", value.kind(), ExerciseKind.list());
        if (value.started() != null) {
            check.enter("started");
            PartialTimeCodec.check(check, value.started());
            check.leave();
        }
        if (value.ended() != null) {
            check.enter("ended");
            PartialTimeCodec.check(check, value.ended());
            check.leave();
        }
        if (value.scenario() != null) {
            check.present("scenario", value.scenario().entries());
            TextEntryCodec.LIST.checkAll(check, "scenario", value.scenario().entries(), 64);
            check.look().at(value.scenario());
        }
        ObjectiveResultCodec.LIST.checkAll(check, "objectives", value.objectives(), 32);
        PlanTestCodec.LIST.checkAll(check, "plansTested", value.plansTested(), 32);
        ExerciseMeasurementCodec.LIST.checkAll(check, "figures", value.figures(), 64);
        check.look().happened(value.started());
        check.look().interval(value.started(), value.ended());
        check.look().happened(value.ended());
    }
}
