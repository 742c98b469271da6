// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.SafetyImpact;

/** Reads, writes and checks a {@link SafetyImpact}. */
final class SafetyImpactCodec {

    private static final Members MEMBERS = Members.of(
            "safety-impact",
            0x0L,
            "deaths",
            "injuries",
            "physicalDamage");

    private SafetyImpactCodec() {}

    static SafetyImpact read(JsonInput in) {
        @Nullable Quantity deaths = null;
        @Nullable Quantity injuries = null;
        @Nullable Answer physicalDamage = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> deaths = QuantityCodec.read(in);
                case 1 -> injuries = QuantityCodec.read(in);
                case 2 -> physicalDamage = in.code(Answer.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().counted(Meaning.COUNTS_PEOPLE, deaths);
        in.look().counted(Meaning.COUNTS_PEOPLE, injuries);
        return new SafetyImpact(
                deaths,
                injuries,
                physicalDamage);
    }

    static void write(JsonOutput out, SafetyImpact value) {
        out.startObject();
        if (value.deaths() != null) {
            QuantityCodec.write(out.member(MEMBERS, 0), value.deaths());
        }
        if (value.injuries() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.injuries());
        }
        out.text(MEMBERS, 2, value.physicalDamage());
        out.endObject();
    }

    static void check(ObjectCheck check, SafetyImpact value) {
        if (value.deaths() != null) {
            check.enter("deaths");
            QuantityCodec.check(check, value.deaths());
            check.leave();
        }
        if (value.injuries() != null) {
            check.enter("injuries");
            QuantityCodec.check(check, value.injuries());
            check.leave();
        }
        check.code("physicalDamage", value.physicalDamage(), Answer.list());
        check.look().counted(Meaning.COUNTS_PEOPLE, value.deaths());
        check.look().counted(Meaning.COUNTS_PEOPLE, value.injuries());
    }
}
