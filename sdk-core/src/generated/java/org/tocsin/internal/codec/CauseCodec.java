// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.RootCause;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Cause;

/** Reads, writes and checks a {@link Cause}. */
final class CauseCodec {

    private static final Members MEMBERS = Members.of(
            "cause",
            0x0L,
            "root",
            "strength",
            "vectors",
            "techniques",
            "failures",
            "text");

    private CauseCodec() {}

    static Cause read(JsonInput in) {
        @Nullable RootCause root = null;
        @Nullable CausalStrength strength = null;
        List<AttackVector> vectors = List.of();
        List<Technique> techniques = List.of();
        List<ControlFailure> failures = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> root = in.code(RootCause.list());
                case 1 -> strength = in.code(CausalStrength.list());
                case 2 -> vectors = in.codes(64, AttackVector.list());
                case 3 -> techniques = TechniqueCodec.LIST.readAll(in, 64);
                case 4 -> failures = in.codes(64, ControlFailure.list());
                case 5 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Cause(
                root,
                strength,
                vectors,
                techniques,
                failures,
                text);
    }

    static void write(JsonOutput out, Cause value) {
        out.startObject();
        out.text(MEMBERS, 0, value.root());
        out.text(MEMBERS, 1, value.strength());
        out.texts(MEMBERS, 2, value.vectors());
        if (!value.techniques().isEmpty()) {
            TechniqueCodec.LIST.writeAll(out.member(MEMBERS, 3), value.techniques());
        }
        out.texts(MEMBERS, 4, value.failures());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Cause value) {
        check.code("root", value.root(), RootCause.list());
        check.code("strength", value.strength(), CausalStrength.list());
        check.codes("vectors", value.vectors(), 64, AttackVector.list());
        TechniqueCodec.LIST.checkAll(check, "techniques", value.techniques(), 64);
        check.codes("failures", value.failures(), 64, ControlFailure.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }
}
