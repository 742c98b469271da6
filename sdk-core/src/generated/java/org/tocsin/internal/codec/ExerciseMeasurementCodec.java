// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.message.Quantity;
import org.tocsin.message.exercise.ExerciseMeasurement;

/** Reads, writes and checks a {@link ExerciseMeasurement}. */
final class ExerciseMeasurementCodec extends ElementCodec<ExerciseMeasurement> {

    static final ExerciseMeasurementCodec LIST = new ExerciseMeasurementCodec();

    private static final Members MEMBERS = Members.of(
            "exercise-measurement",
            0x3L,
            "figure",
            "quantity");

    private ExerciseMeasurementCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseMeasurement read(JsonInput in) {
        @Nullable ExerciseFigure figure = null;
        @Nullable Quantity quantity = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> figure = in.code(ExerciseFigure.list());
                case 1 -> quantity = QuantityCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ExerciseMeasurement(
                figure,
                quantity);
    }

    static void write(JsonOutput out, ExerciseMeasurement value) {
        out.startObject();
        out.text(MEMBERS, 0, value.figure());
        if (value.quantity() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.quantity());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseMeasurement value) {
        check.present(MEMBERS, 0, value.figure());
        check.code("figure", value.figure(), ExerciseFigure.list());
        check.present(MEMBERS, 1, value.quantity());
        if (value.quantity() != null) {
            check.enter("quantity");
            QuantityCodec.check(check, value.quantity());
            check.leave();
        }
    }

    @Override
    ExerciseMeasurement one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExerciseMeasurement element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExerciseMeasurement element) {
        check(check, element);
    }
}
