// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseRuleKind;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseRule;

/** Reads, writes and checks a {@link ExerciseRule}. */
final class ExerciseRuleCodec extends ElementCodec<ExerciseRule> {

    static final ExerciseRuleCodec LIST = new ExerciseRuleCodec();

    private static final Members MEMBERS = Members.of(
            "exercise-rule",
            0x3L,
            "kind",
            "text");

    private ExerciseRuleCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseRule read(JsonInput in) {
        @Nullable ExerciseRuleKind kind = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ExerciseRuleKind.list());
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ExerciseRule(
                kind,
                text);
    }

    static void write(JsonOutput out, ExerciseRule value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseRule value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ExerciseRuleKind.list());
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    ExerciseRule one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExerciseRule element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExerciseRule element) {
        check(check, element);
    }
}
