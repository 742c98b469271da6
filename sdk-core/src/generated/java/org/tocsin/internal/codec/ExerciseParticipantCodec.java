// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.ExerciseParticipant;

/** Reads, writes and checks a {@link ExerciseParticipant}. */
final class ExerciseParticipantCodec extends ElementCodec<ExerciseParticipant> {

    static final ExerciseParticipantCodec LIST = new ExerciseParticipantCodec();

    private static final Members MEMBERS = Members.of(
            "exercise-participant",
            0x5L,
            "party",
            "role",
            "part");

    private ExerciseParticipantCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseParticipant read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable PocRole role = null;
        @Nullable ExercisePart part = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> role = in.code(PocRole.list());
                case 2 -> part = in.code(ExercisePart.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new ExerciseParticipant(
                party,
                role,
                part);
    }

    static void write(JsonOutput out, ExerciseParticipant value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        out.text(MEMBERS, 2, value.part());
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseParticipant value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        check.code("role", value.role(), PocRole.list());
        check.present(MEMBERS, 2, value.part());
        check.code("part", value.part(), ExercisePart.list());
        check.look().at(value.party());
    }

    @Override
    ExerciseParticipant one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExerciseParticipant element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExerciseParticipant element) {
        check(check, element);
    }
}
