// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.message.Money;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ImpactLoss;

/** Reads, writes and checks a {@link ImpactLoss}. */
final class ImpactLossCodec extends ElementCodec<ImpactLoss> {

    static final ImpactLossCodec LIST = new ImpactLossCodec();

    private static final Members MEMBERS = Members.of(
            "impact-loss",
            0x1L,
            "kind",
            "amount",
            "rating",
            "text");

    private ImpactLossCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ImpactLoss read(JsonInput in) {
        @Nullable LossKind kind = null;
        @Nullable Money amount = null;
        @Nullable LossRating rating = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(LossKind.list());
                case 1 -> amount = MoneyCodec.read(in);
                case 2 -> rating = in.code(LossRating.list());
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(kind, text);
        return new ImpactLoss(
                kind,
                amount,
                rating,
                text);
    }

    static void write(JsonOutput out, ImpactLoss value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.amount() != null) {
            MoneyCodec.write(out.member(MEMBERS, 1), value.amount());
        }
        out.text(MEMBERS, 2, value.rating());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ImpactLoss value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), LossKind.list());
        if (value.amount() != null) {
            check.enter("amount");
            MoneyCodec.check(check, value.amount());
            check.leave();
        }
        check.code("rating", value.rating(), LossRating.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.kind(), value.text());
    }

    @Override
    ImpactLoss one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ImpactLoss element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ImpactLoss element) {
        check(check, element);
    }
}
