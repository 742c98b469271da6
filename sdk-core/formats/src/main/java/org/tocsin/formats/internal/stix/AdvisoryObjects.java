package org.tocsin.formats.internal.stix;

import java.util.Optional;
import org.tocsin.formats.internal.stix.map.AdvisoryMap;
import org.tocsin.formats.internal.stix.map.ThreatMap;
import org.tocsin.json.Node;

/** An advisory: a STIX report with the objects that it warns of, and the recommended actions. */
final class AdvisoryObjects {

    private static final String RELATED = "related-to";

    private final Draft draft;
    private final Node body;

    AdvisoryObjects(Draft draft) {
        this.draft = draft;
        this.body = draft.body();
    }

    /** Writes all objects, and returns the report that refers to them. */
    StixObject write() {
        StixObject report = draft.object("report", "report");
        report.text("name", draft.message().get("title"));
        draft.carry(AdvisoryMap.REPORT, body, report);
        ExternalReference.of("tocsin", draft.message().get("id").toString())
                .ifPresent(reference -> report.add("external_references", reference));
        draft.account().typed(draft.message().get("id"));
        draft.follow(report, "report");
        if (!draft.isBare()) {
            parts(report);
        }
        return report;
    }

    /** Writes the parts that have objects of their own. */
    private void parts(StixObject report) {
        Optional<StixObject> subject = new ThreatObjects(draft, Optional.empty()).write(body.get("techniques"));
        for (Node product : body.get("products").elements()) {
            new Products(draft)
                    .write(product)
                    .forEach(software -> subject.ifPresent(each -> draft.relate(each, RELATED, software)));
        }
        body.get("actions").elements().forEach(action -> action(action, subject));
        IndicatorObjects indicators = new IndicatorObjects(draft, subject);
        indicators.write();
        indicators.warn(report);
        new DocumentObjects(draft)
                .write()
                .forEach(artifact -> subject.ifPresent(each -> draft.relate(each, RELATED, artifact)));
    }

    private void action(Node action, Optional<StixObject> subject) {
        String text = Languages.original(action.get("text")).get("text").toString();
        StixObject object =
                draft.object("course-of-action", "action" + action.pointer()).put("name", Draft.shortened(text));
        draft.carry(ThreatMap.ACTION, action, object);
        subject.ifPresent(each -> draft.relate(object, RELATED, each));
    }
}
