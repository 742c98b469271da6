// Generated from types/information-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.IntendedUse;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Question;
import org.tocsin.message.Text;
import org.tocsin.message.request.InformationRequest;

/** Reads, writes and checks a {@link InformationRequest}. */
final class InformationRequestCodec {

    private static final Members MEMBERS = Members.of(
            "information-request",
            0x3L,
            "purpose",
            "questions",
            "incident",
            "reason",
            "known",
            "from",
            "until",
            "indicators",
            "intendedUses",
            "reciprocal",
            "extensions");

    private InformationRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InformationRequest read(JsonInput in) {
        @Nullable InformationPurpose purpose = null;
        List<Question> questions = List.of();
        @Nullable IncidentId incident = null;
        @Nullable Text reason = null;
        @Nullable Text known = null;
        @Nullable PartialTime from = null;
        @Nullable PartialTime until = null;
        List<Indicator> indicators = List.of();
        List<IntendedUse> intendedUses = List.of();
        @Nullable Boolean reciprocal = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> purpose = in.code(InformationPurpose.list());
                case 1 -> questions = QuestionCodec.LIST.readAll(in, 64);
                case 2 -> incident = Identifiers.incidentId(in);
                case 3 -> reason = in.text(64);
                case 4 -> known = in.text(64);
                case 5 -> from = PartialTimeCodec.read(in);
                case 6 -> until = PartialTimeCodec.read(in);
                case 7 -> indicators = IndicatorCodec.LIST.readAll(in, 500);
                case 8 -> intendedUses = in.codes(16, IntendedUse.list());
                case 9 -> reciprocal = in.bool();
                case 10 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(purpose, reason);
        in.look().interval(from, until);
        return new InformationRequest(
                purpose,
                questions,
                incident,
                reason,
                known,
                from,
                until,
                indicators,
                intendedUses,
                reciprocal,
                extensions);
    }

    static void write(JsonOutput out, InformationRequest value) {
        out.startObject();
        out.text(MEMBERS, 0, value.purpose());
        if (!value.questions().isEmpty()) {
            QuestionCodec.LIST.writeAll(out.member(MEMBERS, 1), value.questions());
        }
        out.text(MEMBERS, 2, value.incident());
        if (value.reason() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.reason().entries());
        }
        if (value.known() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.known().entries());
        }
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 5), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 6), value.until());
        }
        if (!value.indicators().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 7), value.indicators());
        }
        out.texts(MEMBERS, 8, value.intendedUses());
        out.bool(MEMBERS, 9, value.reciprocal());
        out.extensions(MEMBERS, 10, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, InformationRequest value) {
        check.present(MEMBERS, 0, value.purpose());
        check.code("purpose", value.purpose(), InformationPurpose.list());
        check.present(MEMBERS, 1, value.questions());
        QuestionCodec.LIST.checkAll(check, "questions", value.questions(), 64);
        check.written("incident", value.incident());
        if (value.reason() != null) {
            check.present("reason", value.reason().entries());
            TextEntryCodec.LIST.checkAll(check, "reason", value.reason().entries(), 64);
            check.look().at(value.reason());
        }
        if (value.known() != null) {
            check.present("known", value.known().entries());
            TextEntryCodec.LIST.checkAll(check, "known", value.known().entries(), 64);
            check.look().at(value.known());
        }
        if (value.from() != null) {
            check.enter("from");
            PartialTimeCodec.check(check, value.from());
            check.leave();
        }
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        IndicatorCodec.LIST.checkAll(check, "indicators", value.indicators(), 500);
        check.codes("intendedUses", value.intendedUses(), 16, IntendedUse.list());
        check.extensions("extensions", value.extensions());
        check.look().explained(value.purpose(), value.reason());
        check.look().interval(value.from(), value.until());
    }
}
