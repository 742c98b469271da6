// Generated from types/handling-change.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.HandlingChangeReason;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.HandlingChange;

/** Reads, writes and checks a {@link HandlingChange}. */
final class HandlingChangeCodec {

    private static final Members MEMBERS = Members.of(
            "handling-change",
            0x7L,
            "messages",
            "handling",
            "reason",
            "effectiveAt",
            "audience",
            "redactedText",
            "informOnward",
            "explanation",
            "extensions");

    private HandlingChangeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static HandlingChange read(JsonInput in) {
        List<MessageMaterial> messages = List.of();
        @Nullable Handling handling = null;
        @Nullable HandlingChangeReason reason = null;
        @Nullable Timestamp effectiveAt = null;
        @Nullable ReleaseAudience audience = null;
        @Nullable Text redactedText = null;
        @Nullable Boolean informOnward = null;
        @Nullable Text explanation = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> messages = MessageMaterialCodec.LIST.readAll(in, 64);
                case 1 -> handling = HandlingCodec.read(in);
                case 2 -> reason = in.code(HandlingChangeReason.list());
                case 3 -> effectiveAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 4 -> audience = ReleaseAudienceCodec.read(in);
                case 5 -> redactedText = in.text(64);
                case 6 -> informOnward = in.bool();
                case 7 -> explanation = in.text(64);
                case 8 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(effectiveAt);
        return new HandlingChange(
                messages,
                handling,
                reason,
                effectiveAt,
                audience,
                redactedText,
                informOnward,
                explanation,
                extensions);
    }

    static void write(JsonOutput out, HandlingChange value) {
        out.startObject();
        if (!value.messages().isEmpty()) {
            MessageMaterialCodec.LIST.writeAll(out.member(MEMBERS, 0), value.messages());
        }
        if (value.handling() != null) {
            HandlingCodec.write(out.member(MEMBERS, 1), value.handling());
        }
        out.text(MEMBERS, 2, value.reason());
        out.text(MEMBERS, 3, value.effectiveAt());
        if (value.audience() != null) {
            ReleaseAudienceCodec.write(out.member(MEMBERS, 4), value.audience());
        }
        if (value.redactedText() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.redactedText().entries());
        }
        out.bool(MEMBERS, 6, value.informOnward());
        if (value.explanation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 7), value.explanation().entries());
        }
        out.extensions(MEMBERS, 8, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, HandlingChange value) {
        check.present(MEMBERS, 0, value.messages());
        MessageMaterialCodec.LIST.checkAll(check, "messages", value.messages(), 64);
        check.present(MEMBERS, 1, value.handling());
        if (value.handling() != null) {
            check.enter("handling");
            HandlingCodec.check(check, value.handling());
            check.leave();
        }
        check.present(MEMBERS, 2, value.reason());
        check.code("reason", value.reason(), HandlingChangeReason.list());
        check.written("effectiveAt", value.effectiveAt());
        if (value.audience() != null) {
            check.enter("audience");
            ReleaseAudienceCodec.check(check, value.audience());
            check.leave();
        }
        if (value.redactedText() != null) {
            check.present("redactedText", value.redactedText().entries());
            TextEntryCodec.LIST.checkAll(check, "redactedText", value.redactedText().entries(), 64);
            check.look().at(value.redactedText());
        }
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            TextEntryCodec.LIST.checkAll(check, "explanation", value.explanation().entries(), 64);
            check.look().at(value.explanation());
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.effectiveAt());
    }
}
