// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;

/** Reads, writes and checks a {@link AffectedData}. */
final class AffectedDataCodec extends ElementCodec<AffectedData> {

    static final AffectedDataCodec LIST = new AffectedDataCodec();

    private static final Members MEMBERS = Members.of(
            "affected-data",
            0x1L,
            "kind",
            "subjects",
            "records",
            "state",
            "encrypted",
            "disclosed");

    private AffectedDataCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AffectedData read(JsonInput in) {
        @Nullable DataKind kind = null;
        List<DataSubject> subjects = List.of();
        @Nullable Quantity records = null;
        @Nullable DataState state = null;
        @Nullable Answer encrypted = null;
        @Nullable DataDisclosure disclosed = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(DataKind.list());
                case 1 -> subjects = in.codes(64, DataSubject.list());
                case 2 -> records = QuantityCodec.read(in);
                case 3 -> state = in.code(DataState.list());
                case 4 -> encrypted = in.code(Answer.list());
                case 5 -> disclosed = in.code(DataDisclosure.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().counted(Meaning.COUNTS_DATA, records);
        return new AffectedData(
                kind,
                subjects,
                records,
                state,
                encrypted,
                disclosed);
    }

    static void write(JsonOutput out, AffectedData value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.texts(MEMBERS, 1, value.subjects());
        if (value.records() != null) {
            QuantityCodec.write(out.member(MEMBERS, 2), value.records());
        }
        out.text(MEMBERS, 3, value.state());
        out.text(MEMBERS, 4, value.encrypted());
        out.text(MEMBERS, 5, value.disclosed());
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedData value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), DataKind.list());
        check.codes("subjects", value.subjects(), 64, DataSubject.list());
        if (value.records() != null) {
            check.enter("records");
            QuantityCodec.check(check, value.records());
            check.leave();
        }
        check.code("state", value.state(), DataState.list());
        check.code("encrypted", value.encrypted(), Answer.list());
        check.code("disclosed", value.disclosed(), DataDisclosure.list());
        check.look().counted(Meaning.COUNTS_DATA, value.records());
    }

    @Override
    AffectedData one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AffectedData element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AffectedData element) {
        check(check, element);
    }
}
