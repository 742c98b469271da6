package org.tocsin.examples.scenarios;

import org.tocsin.code.ActionUrgency;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Audience;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Likelihood;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.message.Indicator;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Advisory;

/** The warning with which the worm's story begins. */
final class WormAdvisory {

    private WormAdvisory() {}

    static Advisory advisory() {
        return Advisory.builder()
                .kind(AdvisoryKind.MALWARE)
                .categories(WormReports.ENCRYPTS_FILES, WormReports.SPREADS)
                .summary(
                        "en",
                        "A worm enters through file services that can be reached from the Internet, encrypts"
                                + " files and goes on to every unpatched host within minutes. A patch has been out"
                                + " since March.")
                .spreadsBy(SpreadMechanism.NETWORK_WORM)
                .vulnerabilities(WormReports.fileServerFlaw())
                .actions(
                        action("Close port 445 to the Internet.", ActionUrgency.NOW, Audience.OPERATORS),
                        action("Install the patch of March.", ActionUrgency.DAY, Audience.ADMINISTRATORS))
                .indicators(
                        WormReports.sample(),
                        Indicator.builder()
                                .kind(IndicatorKind.DOMAIN)
                                .value("stop.worm.example")
                                .use(IndicatorUse.DO_NOT_BLOCK)
                                .role(IndicatorRole.KILL_SWITCH)
                                .confidence(Confidence.MODERATE)
                                .build())
                .likelihood(Likelihood.LIKELY)
                .confidence(Confidence.MODERATE)
                .sources(SourceCitation.builder()
                        .url("https://vendor.example/advisories/2026-03")
                        .title("March security update")
                        .publishedOn("2026-03-10")
                        .build())
                .nextUpdateBy("2026-05-12T18:00:00Z")
                .build();
    }

    private static AdvisedAction action(String words, ActionUrgency urgency, Audience audience) {
        return AdvisedAction.builder()
                .text("en", words)
                .urgency(urgency)
                .audience(audience)
                .build();
    }
}
