// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Effect;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.Recoverability;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.AffectedTransactions;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.SafetyImpact;

/** Reads, writes and checks a {@link Impact}. */
final class ImpactCodec {

    private static final Members MEMBERS = Members.of(
            "impact",
            0x0L,
            "effects",
            "functional",
            "recoverability",
            "information",
            "services",
            "data",
            "downtime",
            "losses",
            "transactions",
            "safety",
            "external",
            "outlook");

    private ImpactCodec() {}

    static Impact read(JsonInput in) {
        List<Effect> effects = List.of();
        @Nullable FunctionalImpact functional = null;
        @Nullable Recoverability recoverability = null;
        List<InformationImpact> information = List.of();
        List<AffectedService> services = List.of();
        List<AffectedData> data = List.of();
        @Nullable Quantity downtime = null;
        List<ImpactLoss> losses = List.of();
        @Nullable AffectedTransactions transactions = null;
        @Nullable SafetyImpact safety = null;
        List<ExternalEffect> external = List.of();
        @Nullable Outlook outlook = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> effects = in.codes(64, Effect.list());
                case 1 -> functional = in.code(FunctionalImpact.list());
                case 2 -> recoverability = in.code(Recoverability.list());
                case 3 -> information = in.codes(64, InformationImpact.list());
                case 4 -> services = AffectedServiceCodec.LIST.readAll(in, 64);
                case 5 -> data = AffectedDataCodec.LIST.readAll(in, 64);
                case 6 -> downtime = QuantityCodec.read(in);
                case 7 -> losses = ImpactLossCodec.LIST.readAll(in, 64);
                case 8 -> transactions = AffectedTransactionsCodec.read(in);
                case 9 -> safety = SafetyImpactCodec.read(in);
                case 10 -> external = in.codes(64, ExternalEffect.list());
                case 11 -> outlook = OutlookCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().counted(Meaning.MEASURES_TIME, downtime);
        return new Impact(
                effects,
                functional,
                recoverability,
                information,
                services,
                data,
                downtime,
                losses,
                transactions,
                safety,
                external,
                outlook);
    }

    static void write(JsonOutput out, Impact value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.effects());
        out.text(MEMBERS, 1, value.functional());
        out.text(MEMBERS, 2, value.recoverability());
        out.texts(MEMBERS, 3, value.information());
        if (!value.services().isEmpty()) {
            AffectedServiceCodec.LIST.writeAll(out.member(MEMBERS, 4), value.services());
        }
        if (!value.data().isEmpty()) {
            AffectedDataCodec.LIST.writeAll(out.member(MEMBERS, 5), value.data());
        }
        if (value.downtime() != null) {
            QuantityCodec.write(out.member(MEMBERS, 6), value.downtime());
        }
        if (!value.losses().isEmpty()) {
            ImpactLossCodec.LIST.writeAll(out.member(MEMBERS, 7), value.losses());
        }
        if (value.transactions() != null) {
            AffectedTransactionsCodec.write(out.member(MEMBERS, 8), value.transactions());
        }
        if (value.safety() != null) {
            SafetyImpactCodec.write(out.member(MEMBERS, 9), value.safety());
        }
        out.texts(MEMBERS, 10, value.external());
        if (value.outlook() != null) {
            OutlookCodec.write(out.member(MEMBERS, 11), value.outlook());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Impact value) {
        check.codes("effects", value.effects(), 64, Effect.list());
        check.code("functional", value.functional(), FunctionalImpact.list());
        check.code("recoverability", value.recoverability(), Recoverability.list());
        check.codes("information", value.information(), 64, InformationImpact.list());
        AffectedServiceCodec.LIST.checkAll(check, "services", value.services(), 64);
        AffectedDataCodec.LIST.checkAll(check, "data", value.data(), 64);
        if (value.downtime() != null) {
            check.enter("downtime");
            QuantityCodec.check(check, value.downtime());
            check.leave();
        }
        ImpactLossCodec.LIST.checkAll(check, "losses", value.losses(), 64);
        if (value.transactions() != null) {
            check.enter("transactions");
            AffectedTransactionsCodec.check(check, value.transactions());
            check.leave();
        }
        if (value.safety() != null) {
            check.enter("safety");
            SafetyImpactCodec.check(check, value.safety());
            check.leave();
        }
        check.codes("external", value.external(), 64, ExternalEffect.list());
        if (value.outlook() != null) {
            check.enter("outlook");
            OutlookCodec.check(check, value.outlook());
            check.leave();
        }
        check.look().counted(Meaning.MEASURES_TIME, value.downtime());
    }
}
