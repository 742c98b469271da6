// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.SimulatedParty;

/** Reads, writes and checks a {@link SimulatedParty}. */
final class SimulatedPartyCodec extends ElementCodec<SimulatedParty> {

    static final SimulatedPartyCodec LIST = new SimulatedPartyCodec();

    private static final Members MEMBERS = Members.of(
            "simulated-party",
            0x3L,
            "party",
            "name");

    private SimulatedPartyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SimulatedParty read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Text name = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> name = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new SimulatedParty(
                party,
                name);
    }

    static void write(JsonOutput out, SimulatedParty value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SimulatedParty value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.name());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.look().at(value.party());
    }

    @Override
    SimulatedParty one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SimulatedParty element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SimulatedParty element) {
        check(check, element);
    }
}
