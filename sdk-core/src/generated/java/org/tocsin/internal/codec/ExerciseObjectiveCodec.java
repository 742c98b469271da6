// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseObjective;

/** Reads, writes and checks a {@link ExerciseObjective}. */
final class ExerciseObjectiveCodec extends ElementCodec<ExerciseObjective> {

    static final ExerciseObjectiveCodec LIST = new ExerciseObjectiveCodec();

    private static final Members MEMBERS = Members.of(
            "exercise-objective",
            0x3L,
            "objective",
            "text");

    private ExerciseObjectiveCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseObjective read(JsonInput in) {
        @Nullable String objective = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> objective = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ExerciseObjective(
                objective,
                text);
    }

    static void write(JsonOutput out, ExerciseObjective value) {
        out.startObject();
        out.text(MEMBERS, 0, value.objective());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseObjective value) {
        check.present(MEMBERS, 0, value.objective());
        check.text("objective", value.objective(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    ExerciseObjective one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExerciseObjective element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExerciseObjective element) {
        check(check, element);
    }
}
