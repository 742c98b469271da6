// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.SeverityReason;
import org.tocsin.message.NationalSeverity;
import org.tocsin.message.SeverityAssessment;

/** Reads, writes and checks a {@link SeverityAssessment}. */
final class SeverityAssessmentCodec {

    private static final Members MEMBERS = Members.of(
            "severity-assessment",
            0x1L,
            "level",
            "reasons",
            "national");

    private SeverityAssessmentCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SeverityAssessment read(JsonInput in) {
        @Nullable IncidentSeverity level = null;
        List<SeverityReason> reasons = List.of();
        List<NationalSeverity> national = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> level = in.code(IncidentSeverity.list());
                case 1 -> reasons = in.codes(64, SeverityReason.list());
                case 2 -> national = NationalSeverityCodec.LIST.readAll(in, 8);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return in.look().at(new SeverityAssessment(
                level,
                reasons,
                national));
    }

    static void write(JsonOutput out, SeverityAssessment value) {
        out.startObject();
        out.text(MEMBERS, 0, value.level());
        out.texts(MEMBERS, 1, value.reasons());
        if (!value.national().isEmpty()) {
            NationalSeverityCodec.LIST.writeAll(out.member(MEMBERS, 2), value.national());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SeverityAssessment value) {
        check.present(MEMBERS, 0, value.level());
        check.code("level", value.level(), IncidentSeverity.list());
        check.codes("reasons", value.reasons(), 64, SeverityReason.list());
        NationalSeverityCodec.LIST.checkAll(check, "national", value.national(), 8);
        check.look().at(value);
    }
}
