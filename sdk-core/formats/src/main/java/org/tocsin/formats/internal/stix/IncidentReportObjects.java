package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.stix.map.CategoryMap;
import org.tocsin.formats.internal.stix.map.IncidentMap;
import org.tocsin.formats.internal.stix.map.SourceMap;
import org.tocsin.json.Node;

/** An incident report: the incident with the OASIS extension, and all objects that are related to it. */
final class IncidentReportObjects {

    private final Draft draft;
    private final Node body;
    private final StixObject incident;
    private final StixObject report;
    private final Map<String, Object> core;

    IncidentReportObjects(Draft draft) {
        this.draft = draft;
        this.body = draft.body();
        this.incident = draft.object("incident", draft.sending().incident(), "incident");
        this.report = draft.object("report", "report").add("report_types", "incident");
        this.core = incident.extension(ExtensionDefinitions.INCIDENT, "property-extension");
    }

    /** The incident itself. */
    StixObject incident() {
        return incident;
    }

    /** Writes all objects, and returns the report that refers to them. */
    StixObject write() {
        incident.text("name", draft.message().get("title"));
        draft.ticket().ifPresent(ticket -> incident.tagged(" (" + ticket + ')'));
        ExternalReference.of("tocsin", draft.message().get("id").toString())
                .ifPresent(reference -> incident.add("external_references", reference));
        draft.account().typed(draft.message().get("id"));
        draft.carry(IncidentMap.IDENTIFIERS, body, incident);
        draft.carry(IncidentMap.INCIDENT, body, incident);
        draft.carry(CategoryMap.INCIDENT, body, incident);
        if (!draft.isBare()) {
            parts();
        }
        draft.carry(CategoryMap.LABELS, body, report);
        report.text("name", draft.message().get("title")).text("description", body.get("summary"));
        draft.carry(SourceMap.sources(IncidentReportPlaces.SOURCES), body, report);
        if (!draft.source().joinsStages()) {
            draft.follow(incident, "incident");
        }
        return report;
    }

    /** Writes the parts that have objects of their own. */
    private void parts() {
        draft.carry(IncidentMap.WHOLE, body, incident);
        body.get("campaigns").elements().forEach(this::campaign);
        new TimelineObjects(draft, incident, core).write();
        new ScopeObjects(draft, incident, new ImpactObjects(draft, incident, core).write()).write();
        new Particulars(draft).write(incident, report);
        new ThreatObjects(draft, Optional.of(incident)).write(body.at("cause", "techniques"));
        IndicatorObjects indicators = new IndicatorObjects(draft, Optional.of(incident));
        indicators.write();
        indicators.warn(incident, report);
        new DocumentObjects(draft).write().forEach(artifact -> draft.relate(incident, "related-to", artifact));
        draft.note("advice", IncidentMap.ADVICE_NOTE, IncidentMap.ADVICE, body, incident, report);
        draft.note("cause", IncidentMap.CAUSE_NOTE, IncidentMap.CAUSE, body, incident, report);
    }

    private void campaign(Node campaign) {
        StixObject object = draft.object("campaign", "campaign" + campaign.pointer());
        draft.carry(IncidentMap.CAMPAIGN, campaign, object);
        draft.relate(object, "associated-with", incident);
    }
}
