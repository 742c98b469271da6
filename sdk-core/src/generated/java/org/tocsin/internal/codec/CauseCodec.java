// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.RootCause;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Cause;

/** Reads, writes and checks a {@link Cause}. */
final class CauseCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> root = in.code(RootCause.list());
                case 1 -> strength = in.code(CausalStrength.list());
                case 2 -> vectors = in.list(64, element -> element.code(AttackVector.list()));
                case 3 -> techniques = in.list(64, TechniqueCodec::read);
                case 4 -> failures = in.list(64, element -> element.code(ControlFailure.list()));
                case 5 -> text = new Text(in.list(64, TextEntryCodec::read));
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
        out.text("root", value.root());
        out.text("strength", value.strength());
        out.list("vectors", value.vectors(), JsonOutput::element);
        out.list("techniques", value.techniques(), TechniqueCodec::write);
        out.list("failures", value.failures(), JsonOutput::element);
        if (value.text() != null) {
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Cause value) {
        check.at("root").code(value.root(), RootCause.list());
        check.at("strength").code(value.strength(), CausalStrength.list());
        check.at("vectors").list(value.vectors(), 64, (c, element) -> c.code(element, AttackVector.list()));
        check.at("techniques").list(value.techniques(), 64, TechniqueCodec::check);
        check.at("failures").list(value.failures(), 64, (c, element) -> c.code(element, ControlFailure.list()));
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
    }
}
