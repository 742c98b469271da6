// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.AssistanceState;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AssistanceLine;

/** Reads, writes and checks a {@link AssistanceLine}. */
final class AssistanceLineCodec extends ElementCodec<AssistanceLine> {

    static final AssistanceLineCodec LIST = new AssistanceLineCodec();

    private static final Members MEMBERS = Members.of(
            "assistance-line",
            0x3L,
            "request",
            "state",
            "text");

    private AssistanceLineCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AssistanceLine read(JsonInput in) {
        @Nullable MessageId request = null;
        @Nullable AssistanceState state = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> request = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> state = in.code(AssistanceState.list());
                case 2 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(request);
        return new AssistanceLine(
                request,
                state,
                text);
    }

    static void write(JsonOutput out, AssistanceLine value) {
        out.startObject();
        out.text(MEMBERS, 0, value.request());
        out.text(MEMBERS, 1, value.state());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AssistanceLine value) {
        check.present(MEMBERS, 0, value.request());
        check.written("request", value.request());
        check.present(MEMBERS, 1, value.state());
        check.code("state", value.state(), AssistanceState.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().message(value.request());
    }

    @Override
    AssistanceLine one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AssistanceLine element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AssistanceLine element) {
        check(check, element);
    }
}
