// Generated from types/communication-check.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.directory.CommunicationCheck;

/** Reads, writes and checks a {@link CommunicationCheck}. */
final class CommunicationCheckCodec {

    private static final Members MEMBERS = Members.of(
            "communication-check",
            0x1L,
            "kind",
            "channel",
            "entry",
            "challenge",
            "announced",
            "campaign",
            "extensions");

    private CommunicationCheckCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CommunicationCheck read(JsonInput in) {
        @Nullable CommunicationCheckKind kind = null;
        @Nullable ChannelKind channel = null;
        @Nullable EntryId entry = null;
        @Nullable String challenge = null;
        @Nullable Boolean announced = null;
        @Nullable CheckCampaignId campaign = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(CommunicationCheckKind.list());
                case 1 -> channel = in.code(ChannelKind.list());
                case 2 -> entry = Identifiers.entryId(in);
                case 3 -> challenge = in.text(1, 128, Patterns.CHALLENGE_OF_COMMUNICATION_CHECK, "Challenge to answer (q7Jm2xT0b4Zr9KfA, amber river 427)");
                case 4 -> announced = in.bool();
                case 5 -> campaign = Identifiers.checkCampaignId(in);
                case 6 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new CommunicationCheck(
                kind,
                channel,
                entry,
                challenge,
                announced,
                campaign,
                extensions);
    }

    static void write(JsonOutput out, CommunicationCheck value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.channel());
        out.text(MEMBERS, 2, value.entry());
        out.text(MEMBERS, 3, value.challenge());
        out.bool(MEMBERS, 4, value.announced());
        out.text(MEMBERS, 5, value.campaign());
        out.extensions(MEMBERS, 6, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, CommunicationCheck value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), CommunicationCheckKind.list());
        check.code("channel", value.channel(), ChannelKind.list());
        check.written("entry", value.entry());
        check.text("challenge", value.challenge(), 1, 128, Patterns.CHALLENGE_OF_COMMUNICATION_CHECK, "Challenge to answer (q7Jm2xT0b4Zr9KfA, amber river 427)");
        check.written("campaign", value.campaign());
        check.extensions("extensions", value.extensions());
    }
}
