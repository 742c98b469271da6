// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeKind;
import org.tocsin.code.MessageType;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.message.cooperation.ProposedCode;

/** Reads, writes and checks a {@link ProposedChange}. */
final class ProposedChangeCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ChangeKind.list());
                case 1 -> messageType = in.code(MessageType.list());
                case 2 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer");
                case 3 -> list = in.text(1, 64, Patterns.LIST_OF_PROPOSED_CHANGE, "Code list concerned");
                case 4 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 5 -> wording = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 6 -> codes = ProposedCodeCodec.readAll(in, 64);
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        if (value.wording() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 5), value.wording().entries());
        }
        if (!value.codes().isEmpty()) {
            ProposedCodeCodec.writeAll(out.member(MEMBERS, 6), value.codes());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProposedChange value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ChangeKind.list());
        check.code("messageType", value.messageType(), MessageType.list());
        check.text("pointer", value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer");
        check.text("list", value.list(), 1, 64, Patterns.LIST_OF_PROPOSED_CHANGE, "Code list concerned");
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.wording() != null) {
            check.present("wording", value.wording().entries());
            TextEntryCodec.checkAll(check, "wording", value.wording().entries(), 64);
            check.look().at(value.wording());
        }
        ProposedCodeCodec.checkAll(check, "codes", value.codes(), 64);
    }

    static List<ProposedChange> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ProposedChange first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ProposedChange> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ProposedChange> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ProposedChange> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
