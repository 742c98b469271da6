// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.CommitmentFramework;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressCommitment;

/** Reads, writes and checks a {@link ProgressCommitment}. */
final class ProgressCommitmentCodec extends ElementCodec<ProgressCommitment> {

    static final ProgressCommitmentCodec LIST = new ProgressCommitmentCodec();

    private static final Members MEMBERS = Members.of(
            "progress-commitment",
            0x1L,
            "framework",
            "reference",
            "text");

    private ProgressCommitmentCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProgressCommitment read(JsonInput in) {
        @Nullable CommitmentFramework framework = null;
        @Nullable String reference = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> framework = in.code(CommitmentFramework.list());
                case 1 -> reference = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(framework, text);
        return new ProgressCommitment(
                framework,
                reference,
                text);
    }

    static void write(JsonOutput out, ProgressCommitment value) {
        out.startObject();
        out.text(MEMBERS, 0, value.framework());
        out.text(MEMBERS, 1, value.reference());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProgressCommitment value) {
        check.present(MEMBERS, 0, value.framework());
        check.code("framework", value.framework(), CommitmentFramework.list());
        check.text("reference", value.reference(), 1, 256, Patterns.LINE, "Single line");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.framework(), value.text());
    }

    @Override
    ProgressCommitment one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ProgressCommitment element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ProgressCommitment element) {
        check(check, element);
    }
}
