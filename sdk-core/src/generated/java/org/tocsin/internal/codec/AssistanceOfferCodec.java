// Generated from types/assistance-offer.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CostSharing;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.AssistanceOffer;

/** Reads, writes and checks a {@link AssistanceOffer}. */
final class AssistanceOfferCodec {

    private static final Members MEMBERS = Members.of(
            "assistance-offer",
            0x1L,
            "items",
            "incident",
            "summary",
            "availableAt",
            "availableUntil",
            "languages",
            "costs",
            "conditions",
            "coordinator",
            "extensions");

    private AssistanceOfferCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AssistanceOffer read(JsonInput in) {
        List<AssistanceItem> items = List.of();
        @Nullable IncidentId incident = null;
        @Nullable Text summary = null;
        @Nullable Timestamp availableAt = null;
        @Nullable Timestamp availableUntil = null;
        List<String> languages = List.of();
        @Nullable CostSharing costs = null;
        List<StatedCondition> conditions = List.of();
        @Nullable PartyRole coordinator = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> items = AssistanceItemCodec.LIST.readAll(in, 64);
                case 1 -> incident = Identifiers.incidentId(in);
                case 2 -> summary = in.text(64);
                case 3 -> availableAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 4 -> availableUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 5 -> languages = in.texts(16, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 6 -> costs = in.code(CostSharing.list());
                case 7 -> conditions = StatedConditionCodec.LIST.readAll(in, 16);
                case 8 -> coordinator = PartyRoleCodec.read(in);
                case 9 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(availableAt);
        in.look().interval(availableAt, availableUntil);
        in.look().at(availableUntil);
        in.look().deadline(availableUntil);
        return new AssistanceOffer(
                items,
                incident,
                summary,
                availableAt,
                availableUntil,
                languages,
                costs,
                conditions,
                coordinator,
                extensions);
    }

    static void write(JsonOutput out, AssistanceOffer value) {
        out.startObject();
        if (!value.items().isEmpty()) {
            AssistanceItemCodec.LIST.writeAll(out.member(MEMBERS, 0), value.items());
        }
        out.text(MEMBERS, 1, value.incident());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        out.text(MEMBERS, 3, value.availableAt());
        out.text(MEMBERS, 4, value.availableUntil());
        out.texts(MEMBERS, 5, value.languages());
        out.text(MEMBERS, 6, value.costs());
        if (!value.conditions().isEmpty()) {
            StatedConditionCodec.LIST.writeAll(out.member(MEMBERS, 7), value.conditions());
        }
        if (value.coordinator() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 8), value.coordinator());
        }
        out.extensions(MEMBERS, 9, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, AssistanceOffer value) {
        check.present(MEMBERS, 0, value.items());
        AssistanceItemCodec.LIST.checkAll(check, "items", value.items(), 64);
        check.written("incident", value.incident());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.written("availableAt", value.availableAt());
        check.written("availableUntil", value.availableUntil());
        check.texts("languages", value.languages(), 16, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.code("costs", value.costs(), CostSharing.list());
        StatedConditionCodec.LIST.checkAll(check, "conditions", value.conditions(), 16);
        if (value.coordinator() != null) {
            check.enter("coordinator");
            PartyRoleCodec.check(check, value.coordinator());
            check.leave();
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.availableAt());
        check.look().interval(value.availableAt(), value.availableUntil());
        check.look().at(value.availableUntil());
        check.look().deadline(value.availableUntil());
    }
}
