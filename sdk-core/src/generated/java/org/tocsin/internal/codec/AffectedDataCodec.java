// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;

/** Reads, writes and checks a {@link AffectedData}. */
final class AffectedDataCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(DataKind.list());
                case 1 -> subjects = in.list(64, element -> element.code(DataSubject.list()));
                case 2 -> records = QuantityCodec.read(in);
                case 3 -> state = in.code(DataState.list());
                case 4 -> encrypted = in.code(Answer.list());
                case 5 -> disclosed = in.code(DataDisclosure.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        out.text("kind", value.kind());
        out.list("subjects", value.subjects(), JsonOutput::element);
        out.object("records", value.records(), QuantityCodec::write);
        out.text("state", value.state());
        out.text("encrypted", value.encrypted());
        out.text("disclosed", value.disclosed());
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedData value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), DataKind.list());
        check.at("subjects").list(value.subjects(), 64, (c, element) -> c.code(element, DataSubject.list()));
        check.at("records").object(value.records(), QuantityCodec::check);
        check.at("state").code(value.state(), DataState.list());
        check.at("encrypted").code(value.encrypted(), Answer.list());
        check.at("disclosed").code(value.disclosed(), DataDisclosure.list());
    }
}
