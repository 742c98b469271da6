// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.message.Quantity;
import org.tocsin.message.exercise.ExerciseMeasurement;

/** Reads, writes and checks a {@link ExerciseMeasurement}. */
final class ExerciseMeasurementCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
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

    static List<ExerciseMeasurement> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ExerciseMeasurement first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ExerciseMeasurement> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ExerciseMeasurement> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ExerciseMeasurement> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
