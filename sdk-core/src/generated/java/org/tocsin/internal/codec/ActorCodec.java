// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.Motive;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.Actor;

/** Reads, writes and checks a {@link Actor}. */
final class ActorCodec {

    private static final Members MEMBERS = Members.of(
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> relation = in.code(ActorRelation.list());
                case 1 -> kinds = in.list(64, element -> element.code(ActorKind.list()));
                case 2 -> motives = in.list(64, element -> element.code(Motive.list()));
                case 3 -> label = in.text(1, 256, Patterns.LINE, "Single line");
                case 4 -> seenFrom = in.list(64, element -> element.value(PartyCode::of, 33, "Party code"));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Actor(
                relation,
                kinds,
                motives,
                label,
                seenFrom);
    }

    static void write(JsonOutput out, Actor value) {
        out.startObject();
        out.text("relation", value.relation());
        out.list("kinds", value.kinds(), JsonOutput::element);
        out.list("motives", value.motives(), JsonOutput::element);
        out.text("label", value.label());
        out.list("seenFrom", value.seenFrom(), JsonOutput::element);
        out.endObject();
    }

    static void check(ObjectCheck check, Actor value) {
        check.present("relation", value.relation());
        check.at("relation").code(value.relation(), ActorRelation.list());
        check.at("kinds").list(value.kinds(), 64, (c, element) -> c.code(element, ActorKind.list()));
        check.at("motives").list(value.motives(), 64, (c, element) -> c.code(element, Motive.list()));
        check.at("label").text(value.label(), 1, 256, Patterns.LINE, "Single line");
        check.at("seenFrom").list(value.seenFrom(), 64, (c, element) -> {});
    }
}
