// Generated from common/judgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.message.Judgement;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Judgement}. */
final class JudgementCodec extends ElementCodec<Judgement> {

    static final JudgementCodec LIST = new JudgementCodec();

    private static final Members MEMBERS = Members.of(
            "judgement",
            0x1L,
            "text",
            "likelihood",
            "confidence");

    private JudgementCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Judgement read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Likelihood likelihood = null;
        @Nullable Confidence confidence = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> likelihood = in.code(Likelihood.list());
                case 2 -> confidence = in.code(Confidence.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Judgement(
                text,
                likelihood,
                confidence);
    }

    static void write(JsonOutput out, Judgement value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.likelihood());
        out.text(MEMBERS, 2, value.confidence());
        out.endObject();
    }

    static void check(ObjectCheck check, Judgement value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("likelihood", value.likelihood(), Likelihood.list());
        check.code("confidence", value.confidence(), Confidence.list());
    }

    @Override
    Judgement one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Judgement element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Judgement element) {
        check(check, element);
    }
}
