// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Effect;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.Recoverability;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.SafetyImpact;

/** Reads, writes and checks a {@link Impact}. */
final class ImpactCodec {

    private static final Members MEMBERS = Members.of(
            0x0L,
            "effects",
            "functional",
            "recoverability",
            "information",
            "services",
            "data",
            "downtime",
            "losses",
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
        @Nullable SafetyImpact safety = null;
        List<ExternalEffect> external = List.of();
        @Nullable Outlook outlook = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> effects = in.list(64, element -> element.code(Effect.list()));
                case 1 -> functional = in.code(FunctionalImpact.list());
                case 2 -> recoverability = in.code(Recoverability.list());
                case 3 -> information = in.list(64, element -> element.code(InformationImpact.list()));
                case 4 -> services = in.list(64, AffectedServiceCodec::read);
                case 5 -> data = in.list(64, AffectedDataCodec::read);
                case 6 -> downtime = QuantityCodec.read(in);
                case 7 -> losses = in.list(64, ImpactLossCodec::read);
                case 8 -> safety = SafetyImpactCodec.read(in);
                case 9 -> external = in.list(64, element -> element.code(ExternalEffect.list()));
                case 10 -> outlook = OutlookCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Impact(
                effects,
                functional,
                recoverability,
                information,
                services,
                data,
                downtime,
                losses,
                safety,
                external,
                outlook);
    }

    static void write(JsonOutput out, Impact value) {
        out.startObject();
        out.list("effects", value.effects(), JsonOutput::element);
        out.text("functional", value.functional());
        out.text("recoverability", value.recoverability());
        out.list("information", value.information(), JsonOutput::element);
        out.list("services", value.services(), AffectedServiceCodec::write);
        out.list("data", value.data(), AffectedDataCodec::write);
        out.object("downtime", value.downtime(), QuantityCodec::write);
        out.list("losses", value.losses(), ImpactLossCodec::write);
        out.object("safety", value.safety(), SafetyImpactCodec::write);
        out.list("external", value.external(), JsonOutput::element);
        out.object("outlook", value.outlook(), OutlookCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, Impact value) {
        check.at("effects").list(value.effects(), 64, (c, element) -> c.code(element, Effect.list()));
        check.at("functional").code(value.functional(), FunctionalImpact.list());
        check.at("recoverability").code(value.recoverability(), Recoverability.list());
        check.at("information").list(value.information(), 64, (c, element) -> c.code(element, InformationImpact.list()));
        check.at("services").list(value.services(), 64, AffectedServiceCodec::check);
        check.at("data").list(value.data(), 64, AffectedDataCodec::check);
        check.at("downtime").object(value.downtime(), QuantityCodec::check);
        check.at("losses").list(value.losses(), 64, ImpactLossCodec::check);
        check.at("safety").object(value.safety(), SafetyImpactCodec::check);
        check.at("external").list(value.external(), 64, (c, element) -> c.code(element, ExternalEffect.list()));
        check.at("outlook").object(value.outlook(), OutlookCodec::check);
    }
}
