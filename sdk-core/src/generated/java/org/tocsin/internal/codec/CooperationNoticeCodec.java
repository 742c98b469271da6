// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.CooperationStatus;
import org.tocsin.code.CostSharing;
import org.tocsin.message.Extensions;
import org.tocsin.message.JointAction;
import org.tocsin.message.Money;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.PartnerSought;

/** Reads, writes and checks a {@link CooperationNotice}. */
final class CooperationNoticeCodec {

    private static final Members MEMBERS = Members.of(
            "cooperation-notice",
            0x7L,
            "kind",
            "areas",
            "text",
            "goal",
            "status",
            "period",
            "jointAction",
            "proposers",
            "partnersSought",
            "costSharing",
            "budget",
            "conditions",
            "contact",
            "extensions");

    private CooperationNoticeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CooperationNotice read(JsonInput in) {
        @Nullable CooperationKind kind = null;
        List<CooperationArea> areas = List.of();
        @Nullable Text text = null;
        @Nullable Text goal = null;
        @Nullable CooperationStatus status = null;
        @Nullable TimePeriod period = null;
        @Nullable JointAction jointAction = null;
        List<PartyCode> proposers = List.of();
        List<PartnerSought> partnersSought = List.of();
        @Nullable CostSharing costSharing = null;
        @Nullable Money budget = null;
        @Nullable Text conditions = null;
        @Nullable PartyRole contact = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(CooperationKind.list());
                case 1 -> areas = in.codes(16, CooperationArea.list());
                case 2 -> text = in.text(64);
                case 3 -> goal = in.text(64);
                case 4 -> status = in.code(CooperationStatus.list());
                case 5 -> period = TimePeriodCodec.read(in);
                case 6 -> jointAction = JointActionCodec.read(in);
                case 7 -> proposers = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 8 -> partnersSought = PartnerSoughtCodec.LIST.readAll(in, 32);
                case 9 -> costSharing = in.code(CostSharing.list());
                case 10 -> budget = MoneyCodec.read(in);
                case 11 -> conditions = in.text(64);
                case 12 -> contact = PartyRoleCodec.read(in);
                case 13 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(proposers);
        return new CooperationNotice(
                kind,
                areas,
                text,
                goal,
                status,
                period,
                jointAction,
                proposers,
                partnersSought,
                costSharing,
                budget,
                conditions,
                contact,
                extensions);
    }

    static void write(JsonOutput out, CooperationNotice value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.texts(MEMBERS, 1, value.areas());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        if (value.goal() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.goal().entries());
        }
        out.text(MEMBERS, 4, value.status());
        if (value.period() != null) {
            TimePeriodCodec.write(out.member(MEMBERS, 5), value.period());
        }
        if (value.jointAction() != null) {
            JointActionCodec.write(out.member(MEMBERS, 6), value.jointAction());
        }
        out.texts(MEMBERS, 7, value.proposers());
        if (!value.partnersSought().isEmpty()) {
            PartnerSoughtCodec.LIST.writeAll(out.member(MEMBERS, 8), value.partnersSought());
        }
        out.text(MEMBERS, 9, value.costSharing());
        if (value.budget() != null) {
            MoneyCodec.write(out.member(MEMBERS, 10), value.budget());
        }
        if (value.conditions() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 11), value.conditions().entries());
        }
        if (value.contact() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 12), value.contact());
        }
        out.extensions(MEMBERS, 13, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, CooperationNotice value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), CooperationKind.list());
        check.present(MEMBERS, 1, value.areas());
        check.codes("areas", value.areas(), 16, CooperationArea.list());
        check.present(MEMBERS, 2, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.goal() != null) {
            check.present("goal", value.goal().entries());
            TextEntryCodec.LIST.checkAll(check, "goal", value.goal().entries(), 64);
            check.look().at(value.goal());
        }
        check.code("status", value.status(), CooperationStatus.list());
        if (value.period() != null) {
            check.enter("period");
            TimePeriodCodec.check(check, value.period());
            check.leave();
        }
        if (value.jointAction() != null) {
            check.enter("jointAction");
            JointActionCodec.check(check, value.jointAction());
            check.leave();
        }
        check.partyCodes("proposers", value.proposers(), 64);
        PartnerSoughtCodec.LIST.checkAll(check, "partnersSought", value.partnersSought(), 32);
        check.code("costSharing", value.costSharing(), CostSharing.list());
        if (value.budget() != null) {
            check.enter("budget");
            MoneyCodec.check(check, value.budget());
            check.leave();
        }
        if (value.conditions() != null) {
            check.present("conditions", value.conditions().entries());
            TextEntryCodec.LIST.checkAll(check, "conditions", value.conditions().entries(), 64);
            check.look().at(value.conditions());
        }
        if (value.contact() != null) {
            check.enter("contact");
            PartyRoleCodec.check(check, value.contact());
            check.leave();
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.proposers());
    }
}
