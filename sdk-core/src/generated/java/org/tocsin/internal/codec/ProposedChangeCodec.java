// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeKind;
import org.tocsin.code.MessageType;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.message.cooperation.ProposedCode;

/** Reads, writes and checks a {@link ProposedChange}. */
final class ProposedChangeCodec extends ElementCodec<ProposedChange> {

    static final ProposedChangeCodec LIST = new ProposedChangeCodec();

    private static final Members MEMBERS = Members.of(
            "proposed-change",
            0x1L,
            "kind",
            "messageType",
            "pointer",
            "list",
            "text",
            "wording",
            "codes");

    private ProposedChangeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProposedChange read(JsonInput in) {
        @Nullable ChangeKind kind = null;
        @Nullable MessageType messageType = null;
        @Nullable String pointer = null;
        @Nullable String list = null;
        @Nullable Text text = null;
        @Nullable Text wording = null;
        List<ProposedCode> codes = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ChangeKind.list());
                case 1 -> messageType = in.code(MessageType.list());
                case 2 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
                case 3 -> list = in.text(1, 64, Patterns.LIST_OF_PROPOSED_CHANGE, "Code list concerned (domain)");
                case 4 -> text = in.text(64);
                case 5 -> wording = in.text(64);
                case 6 -> codes = ProposedCodeCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ProposedChange(
                kind,
                messageType,
                pointer,
                list,
                text,
                wording,
                codes);
    }

    static void write(JsonOutput out, ProposedChange value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.messageType());
        out.text(MEMBERS, 2, value.pointer());
        out.text(MEMBERS, 3, value.list());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        if (value.wording() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.wording().entries());
        }
        if (!value.codes().isEmpty()) {
            ProposedCodeCodec.LIST.writeAll(out.member(MEMBERS, 6), value.codes());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProposedChange value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ChangeKind.list());
        check.code("messageType", value.messageType(), MessageType.list());
        check.text("pointer", value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
        check.text("list", value.list(), 1, 64, Patterns.LIST_OF_PROPOSED_CHANGE, "Code list concerned (domain)");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.wording() != null) {
            check.present("wording", value.wording().entries());
            TextEntryCodec.LIST.checkAll(check, "wording", value.wording().entries(), 64);
            check.look().at(value.wording());
        }
        ProposedCodeCodec.LIST.checkAll(check, "codes", value.codes(), 64);
    }

    @Override
    ProposedChange one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ProposedChange element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ProposedChange element) {
        check(check, element);
    }
}
