// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.Motive;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.Actor;

/** Reads, writes and checks a {@link Actor}. */
final class ActorCodec extends ElementCodec<Actor> {

    static final ActorCodec LIST = new ActorCodec();

    private static final Members MEMBERS = Members.of(
            "actor",
            0x1L,
            "relation",
            "kinds",
            "motives",
            "label",
            "seenFrom");

    private ActorCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Actor read(JsonInput in) {
        @Nullable ActorRelation relation = null;
        List<ActorKind> kinds = List.of();
        List<Motive> motives = List.of();
        @Nullable String label = null;
        List<PartyCode> seenFrom = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> relation = in.code(ActorRelation.list());
                case 1 -> kinds = in.codes(64, ActorKind.list());
                case 2 -> motives = in.codes(64, Motive.list());
                case 3 -> label = in.text(1, 256, Patterns.LINE, "Single line");
                case 4 -> seenFrom = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(seenFrom);
        return new Actor(
                relation,
                kinds,
                motives,
                label,
                seenFrom);
    }

    static void write(JsonOutput out, Actor value) {
        out.startObject();
        out.text(MEMBERS, 0, value.relation());
        out.texts(MEMBERS, 1, value.kinds());
        out.texts(MEMBERS, 2, value.motives());
        out.text(MEMBERS, 3, value.label());
        out.texts(MEMBERS, 4, value.seenFrom());
        out.endObject();
    }

    static void check(ObjectCheck check, Actor value) {
        check.present(MEMBERS, 0, value.relation());
        check.code("relation", value.relation(), ActorRelation.list());
        check.codes("kinds", value.kinds(), 64, ActorKind.list());
        check.codes("motives", value.motives(), 64, Motive.list());
        check.text("label", value.label(), 1, 256, Patterns.LINE, "Single line");
        check.partyCodes("seenFrom", value.seenFrom(), 64);
        check.look().at(value.seenFrom());
    }

    @Override
    Actor one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Actor element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Actor element) {
        check(check, element);
    }
}
