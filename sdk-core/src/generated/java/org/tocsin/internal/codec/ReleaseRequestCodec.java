// Generated from types/release-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReleasePurpose;
import org.tocsin.message.Extensions;
import org.tocsin.message.Handling;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;
import org.tocsin.message.request.ReleaseRequest;

/** Reads, writes and checks a {@link ReleaseRequest}. */
final class ReleaseRequestCodec {

    private static final Members MEMBERS = Members.of(
            "release-request",
            0xbL,
            "messages",
            "handling",
            "audience",
            "purposes",
            "explanation",
            "redactedText",
            "extensions");

    private ReleaseRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReleaseRequest read(JsonInput in) {
        List<MessageMaterial> messages = List.of();
        @Nullable Handling handling = null;
        @Nullable ReleaseAudience audience = null;
        List<ReleasePurpose> purposes = List.of();
        @Nullable Text explanation = null;
        @Nullable Text redactedText = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> messages = MessageMaterialCodec.LIST.readAll(in, 64);
                case 1 -> handling = HandlingCodec.read(in);
                case 2 -> audience = ReleaseAudienceCodec.read(in);
                case 3 -> purposes = in.codes(16, ReleasePurpose.list());
                case 4 -> explanation = in.text(64);
                case 5 -> redactedText = in.text(64);
                case 6 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReleaseRequest(
                messages,
                handling,
                audience,
                purposes,
                explanation,
                redactedText,
                extensions);
    }

    static void write(JsonOutput out, ReleaseRequest value) {
        out.startObject();
        if (!value.messages().isEmpty()) {
            MessageMaterialCodec.LIST.writeAll(out.member(MEMBERS, 0), value.messages());
        }
        if (value.handling() != null) {
            HandlingCodec.write(out.member(MEMBERS, 1), value.handling());
        }
        if (value.audience() != null) {
            ReleaseAudienceCodec.write(out.member(MEMBERS, 2), value.audience());
        }
        out.texts(MEMBERS, 3, value.purposes());
        if (value.explanation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.explanation().entries());
        }
        if (value.redactedText() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.redactedText().entries());
        }
        out.extensions(MEMBERS, 6, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ReleaseRequest value) {
        check.present(MEMBERS, 0, value.messages());
        MessageMaterialCodec.LIST.checkAll(check, "messages", value.messages(), 64);
        check.present(MEMBERS, 1, value.handling());
        if (value.handling() != null) {
            check.enter("handling");
            HandlingCodec.check(check, value.handling());
            check.leave();
        }
        if (value.audience() != null) {
            check.enter("audience");
            ReleaseAudienceCodec.check(check, value.audience());
            check.leave();
        }
        check.present(MEMBERS, 3, value.purposes());
        check.codes("purposes", value.purposes(), 16, ReleasePurpose.list());
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            TextEntryCodec.LIST.checkAll(check, "explanation", value.explanation().entries(), 64);
            check.look().at(value.explanation());
        }
        if (value.redactedText() != null) {
            check.present("redactedText", value.redactedText().entries());
            TextEntryCodec.LIST.checkAll(check, "redactedText", value.redactedText().entries(), 64);
            check.look().at(value.redactedText());
        }
        check.extensions("extensions", value.extensions());
    }
}
