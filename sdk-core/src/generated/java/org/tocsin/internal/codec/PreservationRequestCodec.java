// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PreservationUrgency;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.LocalId;
import org.tocsin.message.Text;
import org.tocsin.message.request.DataToPreserve;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.InvestigatedOffence;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.RequestingAuthority;

/** Reads, writes and checks a {@link PreservationRequest}. */
final class PreservationRequestCodec {

    private static final Members MEMBERS = Members.of(
            "preservation-request",
            0x7fL,
            "authority",
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
            "localIds",
            "extensions");

    private PreservationRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PreservationRequest read(JsonInput in) {
        @Nullable RequestingAuthority authority = null;
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
        List<LocalId> localIds = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> authority = RequestingAuthorityCodec.read(in);
                case 1 -> offence = InvestigatedOffenceCodec.read(in);
                case 2 -> facts = in.text(64);
                case 3 -> data = DataToPreserveCodec.LIST.readAll(in, 64);
                case 4 -> necessity = in.text(64);
                case 5 -> mutualAssistance = MutualAssistanceCodec.read(in);
                case 6 -> periodDays = in.smallInteger(1, 3650);
                case 7 -> earlierPreservation = EarlierPreservationCodec.read(in);
                case 8 -> incident = Identifiers.incidentId(in);
                case 9 -> urgency = in.codes(16, PreservationUrgency.list());
                case 10 -> confidential = in.bool();
                case 11 -> pathDisclosure = in.bool();
                case 12 -> localIds = LocalIdCodec.LIST.readAll(in, 16);
                case 13 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(urgency, necessity);
        return new PreservationRequest(
                authority,
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
                localIds,
                extensions);
    }

    static void write(JsonOutput out, PreservationRequest value) {
        out.startObject();
        if (value.authority() != null) {
            RequestingAuthorityCodec.write(out.member(MEMBERS, 0), value.authority());
        }
        if (value.offence() != null) {
            InvestigatedOffenceCodec.write(out.member(MEMBERS, 1), value.offence());
        }
        if (value.facts() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.facts().entries());
        }
        if (!value.data().isEmpty()) {
            DataToPreserveCodec.LIST.writeAll(out.member(MEMBERS, 3), value.data());
        }
        if (value.necessity() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.necessity().entries());
        }
        if (value.mutualAssistance() != null) {
            MutualAssistanceCodec.write(out.member(MEMBERS, 5), value.mutualAssistance());
        }
        out.integer(MEMBERS, 6, value.periodDays());
        if (value.earlierPreservation() != null) {
            EarlierPreservationCodec.write(out.member(MEMBERS, 7), value.earlierPreservation());
        }
        out.text(MEMBERS, 8, value.incident());
        out.texts(MEMBERS, 9, value.urgency());
        out.bool(MEMBERS, 10, value.confidential());
        out.bool(MEMBERS, 11, value.pathDisclosure());
        if (!value.localIds().isEmpty()) {
            LocalIdCodec.LIST.writeAll(out.member(MEMBERS, 12), value.localIds());
        }
        out.extensions(MEMBERS, 13, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, PreservationRequest value) {
        check.present(MEMBERS, 0, value.authority());
        if (value.authority() != null) {
            check.enter("authority");
            RequestingAuthorityCodec.check(check, value.authority());
            check.leave();
        }
        check.present(MEMBERS, 1, value.offence());
        if (value.offence() != null) {
            check.enter("offence");
            InvestigatedOffenceCodec.check(check, value.offence());
            check.leave();
        }
        check.present(MEMBERS, 2, value.facts());
        if (value.facts() != null) {
            check.present("facts", value.facts().entries());
            TextEntryCodec.LIST.checkAll(check, "facts", value.facts().entries(), 64);
            check.look().at(value.facts());
        }
        check.present(MEMBERS, 3, value.data());
        DataToPreserveCodec.LIST.checkAll(check, "data", value.data(), 64);
        check.present(MEMBERS, 4, value.necessity());
        if (value.necessity() != null) {
            check.present("necessity", value.necessity().entries());
            TextEntryCodec.LIST.checkAll(check, "necessity", value.necessity().entries(), 64);
            check.look().at(value.necessity());
        }
        check.present(MEMBERS, 5, value.mutualAssistance());
        if (value.mutualAssistance() != null) {
            check.enter("mutualAssistance");
            MutualAssistanceCodec.check(check, value.mutualAssistance());
            check.leave();
        }
        check.present(MEMBERS, 6, value.periodDays());
        check.range("periodDays", value.periodDays(), 1, 3650);
        if (value.earlierPreservation() != null) {
            check.enter("earlierPreservation");
            EarlierPreservationCodec.check(check, value.earlierPreservation());
            check.leave();
        }
        check.written("incident", value.incident());
        check.codes("urgency", value.urgency(), 16, PreservationUrgency.list());
        LocalIdCodec.LIST.checkAll(check, "localIds", value.localIds(), 16);
        check.extensions("extensions", value.extensions());
        check.look().explained(value.urgency(), value.necessity());
    }
}
