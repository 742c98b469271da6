// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Grade;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.SituationFact;

/** Reads, writes and checks a {@link SituationFact}. */
final class SituationFactCodec extends ElementCodec<SituationFact> {

    static final SituationFactCodec LIST = new SituationFactCodec();

    private static final Members MEMBERS = Members.of(
            "situation-fact",
            0x1L,
            "text",
            "at",
            "grade");

    private SituationFactCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SituationFact read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable PartialTime at = null;
        @Nullable Grade grade = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> at = PartialTimeCodec.read(in);
                case 2 -> grade = GradeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(at);
        return new SituationFact(
                text,
                at,
                grade);
    }

    static void write(JsonOutput out, SituationFact value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.at());
        }
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 2), value.grade());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SituationFact value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        check.look().happened(value.at());
    }

    @Override
    SituationFact one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SituationFact element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SituationFact element) {
        check(check, element);
    }
}
