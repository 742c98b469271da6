// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.TransportEncryption;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.directory.AcceptedFormat;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.SharingScope;
import org.tocsin.message.directory.TlpCeilings;

/** Reads, writes and checks a {@link SharingProfile}. */
final class SharingProfileCodec {

    private static final Members MEMBERS = Members.of(
            "sharing-profile",
            0x40L,
            "sends",
            "wants",
            "alsoAcceptedTypes",
            "declinedTypes",
            "signedTypes",
            "acceptedFormats",
            "languages",
            "tlpCeilings",
            "encryption",
            "replyTimes",
            "reportTimes",
            "severityScales",
            "legalLimits",
            "validFrom",
            "extensions");

    private SharingProfileCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SharingProfile read(JsonInput in) {
        List<SharingScope> sends = List.of();
        List<SharingScope> wants = List.of();
        List<MessageType> alsoAcceptedTypes = List.of();
        List<MessageType> declinedTypes = List.of();
        List<MessageType> signedTypes = List.of();
        List<AcceptedFormat> acceptedFormats = List.of();
        List<String> languages = List.of();
        @Nullable TlpCeilings tlpCeilings = null;
        @Nullable TransportEncryption encryption = null;
        List<ReplyTarget> replyTimes = List.of();
        List<ReportTarget> reportTimes = List.of();
        List<SeverityScale> severityScales = List.of();
        @Nullable Text legalLimits = null;
        @Nullable String validFrom = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sends = SharingScopeCodec.LIST.readAll(in, 64);
                case 1 -> wants = SharingScopeCodec.LIST.readAll(in, 64);
                case 2 -> alsoAcceptedTypes = in.codes(64, MessageType.list());
                case 3 -> declinedTypes = in.codes(64, MessageType.list());
                case 4 -> signedTypes = in.codes(64, MessageType.list());
                case 5 -> acceptedFormats = AcceptedFormatCodec.LIST.readAll(in, 64);
                case 6 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 7 -> tlpCeilings = TlpCeilingsCodec.read(in);
                case 8 -> encryption = in.code(TransportEncryption.list());
                case 9 -> replyTimes = ReplyTargetCodec.LIST.readAll(in, 4);
                case 10 -> reportTimes = ReportTargetCodec.LIST.readAll(in, 8);
                case 11 -> severityScales = SeverityScaleCodec.LIST.readAll(in, 8);
                case 12 -> legalLimits = in.text(64);
                case 13 -> validFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 14 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < replyTimes.size(); i++) {
            in.look().uniqueInList(i, replyTimes.get(i).precedence());
        }
        in.look().day(validFrom);
        return new SharingProfile(
                sends,
                wants,
                alsoAcceptedTypes,
                declinedTypes,
                signedTypes,
                acceptedFormats,
                languages,
                tlpCeilings,
                encryption,
                replyTimes,
                reportTimes,
                severityScales,
                legalLimits,
                validFrom,
                extensions);
    }

    static void write(JsonOutput out, SharingProfile value) {
        out.startObject();
        if (!value.sends().isEmpty()) {
            SharingScopeCodec.LIST.writeAll(out.member(MEMBERS, 0), value.sends());
        }
        if (!value.wants().isEmpty()) {
            SharingScopeCodec.LIST.writeAll(out.member(MEMBERS, 1), value.wants());
        }
        out.texts(MEMBERS, 2, value.alsoAcceptedTypes());
        out.texts(MEMBERS, 3, value.declinedTypes());
        out.texts(MEMBERS, 4, value.signedTypes());
        if (!value.acceptedFormats().isEmpty()) {
            AcceptedFormatCodec.LIST.writeAll(out.member(MEMBERS, 5), value.acceptedFormats());
        }
        out.texts(MEMBERS, 6, value.languages());
        if (value.tlpCeilings() != null) {
            TlpCeilingsCodec.write(out.member(MEMBERS, 7), value.tlpCeilings());
        }
        out.text(MEMBERS, 8, value.encryption());
        if (!value.replyTimes().isEmpty()) {
            ReplyTargetCodec.LIST.writeAll(out.member(MEMBERS, 9), value.replyTimes());
        }
        if (!value.reportTimes().isEmpty()) {
            ReportTargetCodec.LIST.writeAll(out.member(MEMBERS, 10), value.reportTimes());
        }
        if (!value.severityScales().isEmpty()) {
            SeverityScaleCodec.LIST.writeAll(out.member(MEMBERS, 11), value.severityScales());
        }
        if (value.legalLimits() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 12), value.legalLimits().entries());
        }
        out.text(MEMBERS, 13, value.validFrom());
        out.extensions(MEMBERS, 14, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, SharingProfile value) {
        SharingScopeCodec.LIST.checkAll(check, "sends", value.sends(), 64);
        SharingScopeCodec.LIST.checkAll(check, "wants", value.wants(), 64);
        check.codes("alsoAcceptedTypes", value.alsoAcceptedTypes(), 64, MessageType.list());
        check.codes("declinedTypes", value.declinedTypes(), 64, MessageType.list());
        check.codes("signedTypes", value.signedTypes(), 64, MessageType.list());
        AcceptedFormatCodec.LIST.checkAll(check, "acceptedFormats", value.acceptedFormats(), 64);
        check.present(MEMBERS, 6, value.languages());
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        if (value.tlpCeilings() != null) {
            check.enter("tlpCeilings");
            TlpCeilingsCodec.check(check, value.tlpCeilings());
            check.leave();
        }
        check.code("encryption", value.encryption(), TransportEncryption.list());
        ReplyTargetCodec.LIST.checkAll(check, "replyTimes", value.replyTimes(), 4);
        ReportTargetCodec.LIST.checkAll(check, "reportTimes", value.reportTimes(), 8);
        SeverityScaleCodec.LIST.checkAll(check, "severityScales", value.severityScales(), 8);
        if (value.legalLimits() != null) {
            check.present("legalLimits", value.legalLimits().entries());
            TextEntryCodec.LIST.checkAll(check, "legalLimits", value.legalLimits().entries(), 64);
            check.look().at(value.legalLimits());
        }
        check.text("validFrom", value.validFrom(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < check.looked(value.replyTimes()); i++) {
            check.look().uniqueInList(i, value.replyTimes().get(i).precedence());
        }
        check.look().day(value.validFrom());
    }
}
