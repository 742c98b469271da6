// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.PreservationUrgency;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.LocalId;
import org.tocsin.message.Text;
import org.tocsin.message.request.CaseAuthority;
import org.tocsin.message.request.DataToPreserve;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.InvestigatedOffence;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;

/** Reads, writes and checks a {@link PreservationRequest}. */
final class PreservationRequestCodec {

    private static final Members MEMBERS = Members.of(
            "preservation-request",
            0xfdL,
            "authority",
            "investigatingAuthority",
            "offence",
            "facts",
            "data",
            "necessity",
            "mutualAssistance",
            "periodDays",
            "earlierPreservation",
            "incident",
            "urgency",
            "confidential",
            "pathDisclosure",
            "replyChannels",
            "localIds",
            "extensions");

    private PreservationRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PreservationRequest read(JsonInput in) {
        @Nullable CaseAuthority authority = null;
        @Nullable CaseAuthority investigatingAuthority = null;
        @Nullable InvestigatedOffence offence = null;
        @Nullable Text facts = null;
        List<DataToPreserve> data = List.of();
        @Nullable Text necessity = null;
        @Nullable MutualAssistance mutualAssistance = null;
        @Nullable Integer periodDays = null;
        @Nullable EarlierPreservation earlierPreservation = null;
        @Nullable IncidentId incident = null;
        List<PreservationUrgency> urgency = List.of();
        @Nullable Boolean confidential = null;
        @Nullable Boolean pathDisclosure = null;
        List<ChannelKind> replyChannels = List.of();
        List<LocalId> localIds = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> authority = CaseAuthorityCodec.read(in);
                case 1 -> investigatingAuthority = CaseAuthorityCodec.read(in);
                case 2 -> offence = InvestigatedOffenceCodec.read(in);
                case 3 -> facts = in.text(64);
                case 4 -> data = DataToPreserveCodec.LIST.readAll(in, 64);
                case 5 -> necessity = in.text(64);
                case 6 -> mutualAssistance = MutualAssistanceCodec.read(in);
                case 7 -> periodDays = in.smallInteger(1, 3650);
                case 8 -> earlierPreservation = EarlierPreservationCodec.read(in);
                case 9 -> incident = Identifiers.incidentId(in);
                case 10 -> urgency = in.codes(16, PreservationUrgency.list());
                case 11 -> confidential = in.bool();
                case 12 -> pathDisclosure = in.bool();
                case 13 -> replyChannels = in.codes(8, ChannelKind.list());
                case 14 -> localIds = LocalIdCodec.LIST.readAll(in, 16);
                case 15 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(urgency, necessity);
        return new PreservationRequest(
                authority,
                investigatingAuthority,
                offence,
                facts,
                data,
                necessity,
                mutualAssistance,
                periodDays,
                earlierPreservation,
                incident,
                urgency,
                confidential,
                pathDisclosure,
                replyChannels,
                localIds,
                extensions);
    }

    static void write(JsonOutput out, PreservationRequest value) {
        out.startObject();
        if (value.authority() != null) {
            CaseAuthorityCodec.write(out.member(MEMBERS, 0), value.authority());
        }
        if (value.investigatingAuthority() != null) {
            CaseAuthorityCodec.write(out.member(MEMBERS, 1), value.investigatingAuthority());
        }
        if (value.offence() != null) {
            InvestigatedOffenceCodec.write(out.member(MEMBERS, 2), value.offence());
        }
        if (value.facts() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.facts().entries());
        }
        if (!value.data().isEmpty()) {
            DataToPreserveCodec.LIST.writeAll(out.member(MEMBERS, 4), value.data());
        }
        if (value.necessity() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.necessity().entries());
        }
        if (value.mutualAssistance() != null) {
            MutualAssistanceCodec.write(out.member(MEMBERS, 6), value.mutualAssistance());
        }
        out.integer(MEMBERS, 7, value.periodDays());
        if (value.earlierPreservation() != null) {
            EarlierPreservationCodec.write(out.member(MEMBERS, 8), value.earlierPreservation());
        }
        out.text(MEMBERS, 9, value.incident());
        out.texts(MEMBERS, 10, value.urgency());
        out.bool(MEMBERS, 11, value.confidential());
        out.bool(MEMBERS, 12, value.pathDisclosure());
        out.texts(MEMBERS, 13, value.replyChannels());
        if (!value.localIds().isEmpty()) {
            LocalIdCodec.LIST.writeAll(out.member(MEMBERS, 14), value.localIds());
        }
        out.extensions(MEMBERS, 15, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, PreservationRequest value) {
        check.present(MEMBERS, 0, value.authority());
        if (value.authority() != null) {
            check.enter("authority");
            CaseAuthorityCodec.check(check, value.authority());
            check.leave();
        }
        if (value.investigatingAuthority() != null) {
            check.enter("investigatingAuthority");
            CaseAuthorityCodec.check(check, value.investigatingAuthority());
            check.leave();
        }
        check.present(MEMBERS, 2, value.offence());
        if (value.offence() != null) {
            check.enter("offence");
            InvestigatedOffenceCodec.check(check, value.offence());
            check.leave();
        }
        check.present(MEMBERS, 3, value.facts());
        if (value.facts() != null) {
            check.present("facts", value.facts().entries());
            TextEntryCodec.LIST.checkAll(check, "facts", value.facts().entries(), 64);
            check.look().at(value.facts());
        }
        check.present(MEMBERS, 4, value.data());
        DataToPreserveCodec.LIST.checkAll(check, "data", value.data(), 64);
        check.present(MEMBERS, 5, value.necessity());
        if (value.necessity() != null) {
            check.present("necessity", value.necessity().entries());
            TextEntryCodec.LIST.checkAll(check, "necessity", value.necessity().entries(), 64);
            check.look().at(value.necessity());
        }
        check.present(MEMBERS, 6, value.mutualAssistance());
        if (value.mutualAssistance() != null) {
            check.enter("mutualAssistance");
            MutualAssistanceCodec.check(check, value.mutualAssistance());
            check.leave();
        }
        check.present(MEMBERS, 7, value.periodDays());
        check.range("periodDays", value.periodDays(), 1, 3650);
        if (value.earlierPreservation() != null) {
            check.enter("earlierPreservation");
            EarlierPreservationCodec.check(check, value.earlierPreservation());
            check.leave();
        }
        check.written("incident", value.incident());
        check.codes("urgency", value.urgency(), 16, PreservationUrgency.list());
        check.codes("replyChannels", value.replyChannels(), 8, ChannelKind.list());
        LocalIdCodec.LIST.checkAll(check, "localIds", value.localIds(), 16);
        check.extensions("extensions", value.extensions());
        check.look().explained(value.urgency(), value.necessity());
    }
}
