package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.english;

import java.util.List;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.Pap;
import org.tocsin.code.Precedence;
import org.tocsin.code.Tlp;
import org.tocsin.message.Category;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;

/** The request to take down the servers of the botnet, which only those who act may know before. */
final class TakedownRequest {

    private TakedownRequest() {}

    static Header.Builder header(Narrator narrator, List<Recipient> recipients) {
        return Envelope.of(
                        narrator,
                        WorkingGroups.TAKEDOWN.toString(),
                        GroupActs.XB,
                        Tlp.RED,
                        "Servers of the router botnet, at 10:00 UTC")
                .recipients(recipients)
                .precedence(Precedence.URGENT)
                .reply(Parts.responseBy("2026-11-21T12:00:00Z"))
                .handling(Handling.builder().tlp(Tlp.RED).pap(Pap.CLEAR).build());
    }

    static MitigationRequest body() {
        return MitigationRequest.builder()
                .categories(Category.builder().kind(IncidentKind.BOTNET).build())
                .targets(server("c2-one.botnet.example"), server("c2-two.botnet.example"))
                .wishedMeasures(MeasureCode.TAKEDOWN)
                .build();
    }

    private static MitigationTarget server(String name) {
        return MitigationTarget.builder()
                .kind(IndicatorKind.DOMAIN)
                .value(name)
                .role(IndicatorRole.C2)
                .lastSeen(Parts.at("2026-11-20T08:40:00Z"))
                .text(english("All servers are to go off the net at the same moment."))
                .build();
    }
}
