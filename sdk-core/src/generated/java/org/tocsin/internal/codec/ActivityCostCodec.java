// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CostSharing;
import org.tocsin.code.CoveredCost;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.message.Money;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityCost;

/** Reads, writes and checks a {@link ActivityCost}. */
final class ActivityCostCodec {

    private static final Members MEMBERS = Members.of(
            "activity-cost",
            0x1L,
            "sharing",
            "fee",
            "covered",
            "coveredFor",
            "text");

    private ActivityCostCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivityCost read(JsonInput in) {
        @Nullable CostSharing sharing = null;
        @Nullable Money fee = null;
        List<CoveredCost> covered = List.of();
        List<ParticipantPriority> coveredFor = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sharing = in.code(CostSharing.list());
                case 1 -> fee = MoneyCodec.read(in);
                case 2 -> covered = in.codes(16, CoveredCost.list());
                case 3 -> coveredFor = in.codes(16, ParticipantPriority.list());
                case 4 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ActivityCost(
                sharing,
                fee,
                covered,
                coveredFor,
                text);
    }

    static void write(JsonOutput out, ActivityCost value) {
        out.startObject();
        out.text(MEMBERS, 0, value.sharing());
        if (value.fee() != null) {
            MoneyCodec.write(out.member(MEMBERS, 1), value.fee());
        }
        out.texts(MEMBERS, 2, value.covered());
        out.texts(MEMBERS, 3, value.coveredFor());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityCost value) {
        check.present(MEMBERS, 0, value.sharing());
        check.code("sharing", value.sharing(), CostSharing.list());
        if (value.fee() != null) {
            check.enter("fee");
            MoneyCodec.check(check, value.fee());
            check.leave();
        }
        check.codes("covered", value.covered(), 16, CoveredCost.list());
        check.codes("coveredFor", value.coveredFor(), 16, ParticipantPriority.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }
}
