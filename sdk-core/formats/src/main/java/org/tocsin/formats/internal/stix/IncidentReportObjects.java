package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.stix.map.CategoryMap;
import org.tocsin.formats.internal.stix.map.SourceMap;
import org.tocsin.formats.internal.stix.map.ThreatMap;
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
        incident.text("name", draft.message().get("title")).text("description", body.get("summary"));
        draft.ticket().ifPresent(ticket -> incident.tagged(" (" + ticket + ')'));
        references();
        states();
        severity();
        detection();
        circumstances();
        draft.confidence(incident, body.get("confidence"));
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
        body.get("campaigns").elements().forEach(this::campaign);
        new TimelineObjects(draft, core).write();
        new ScopeObjects(draft, incident, new ImpactObjects(draft, incident, core).write()).write();
        new Particulars(draft).write(incident, report);
        new ThreatObjects(draft, Optional.of(incident)).write(body.at("cause", "techniques"));
        IndicatorObjects indicators = new IndicatorObjects(draft, Optional.of(incident));
        indicators.write();
        indicators.warn(incident, report);
        new DocumentObjects(draft).write().forEach(artifact -> draft.relate(incident, "related-to", artifact));
        notes();
    }

    private void references() {
        ExternalReference.of("tocsin", draft.message().get("id").toString())
                .ifPresent(reference -> incident.add("external_references", reference));
        draft.account().typed(draft.message().get("id"));
        body.get("incident")
                .text()
                .flatMap(id -> ExternalReference.of("tocsin-incident", id))
                .ifPresent(reference -> refer(reference, body.get("incident")));
        for (Node local : body.get("localIds").elements()) {
            ExternalReference.of(local.get("issuer").toString(), local.get("id").toString())
                    .ifPresent(reference -> {
                        local.get("kind").text().ifPresent(kind -> reference.put("description", kind));
                        refer(reference, local.get("issuer"), local.get("id"), local.get("kind"));
                    });
        }
    }

    private void refer(Map<String, Object> reference, Node... carried) {
        incident.add("external_references", reference);
        List.of(carried).forEach(draft.account()::typed);
    }

    private void campaign(Node campaign) {
        StixObject object = draft.object("campaign", "campaign" + campaign.pointer());
        draft.carry(ThreatMap.CAMPAIGN, campaign, object);
        campaign.get("id")
                .text()
                .flatMap(id -> ExternalReference.of("tocsin-campaign", id))
                .ifPresent(reference -> {
                    object.add("external_references", reference);
                    draft.account().typed(campaign.get("id"));
                });
        draft.relate(object, "associated-with", incident);
    }

    private void states() {
        Node determination = body.get("determination");
        Optional<String> known = draft.codes().stix("determination", determination.toString());
        core.put("determination", known.orElse("suspected"));
        if (known.isPresent()) {
            draft.account().typed(determination);
        } else {
            draft.invented(incident, "determination", "suspected");
        }
        Node status = body.get("status");
        Optional<String> investigation = draft.codes().stix("incident-status", status.toString());
        core.put("investigation_status", investigation.orElse("unknown"));
        if (investigation.isEmpty()) {
            draft.invented(incident, "investigation_status", "unknown");
        }
        if (investigation.equals(status.text())) {
            draft.account().typed(status);
        } else {
            draft.label(incident, "incident-status", status);
            investigation.ifPresent(word -> draft.coarsened(status, word));
        }
        draft.label(incident, "report-stage", body.get("stage"));
    }

    private void severity() {
        Node severity = body.get("severity");
        severity.get("level")
                .text()
                .flatMap(level -> draft.codes().stix("incident-severity", level))
                .ifPresent(number -> {
                    core.put("criticality", Integer.valueOf(number));
                    draft.label(incident, "incident-severity", severity.get("level"));
                    draft.coarsened(severity.get("level"), "criticality " + number);
                });
        List<Object> scores = new ArrayList<>();
        for (Node national : severity.get("national").elements()) {
            if (national.get("value").toString().matches("[0-9]{1,9}")) {
                scores.add(score(national));
            }
        }
        if (!scores.isEmpty()) {
            core.put("scores", scores);
        }
    }

    private Map<String, Object> score(Node national) {
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("name", national.get("scheme").toString());
        score.put("value", Integer.valueOf(national.get("value").toString()));
        draft.account().typed(national);
        return score;
    }

    private void detection() {
        List<Object> methods = new ArrayList<>();
        for (Node method : body.at("detection", "method").elements()) {
            draft.codes().stix("detection-method", method.toString()).ifPresent(word -> {
                if (!methods.contains(word)) {
                    methods.add(word);
                }
                draft.label(incident, "detection-method", method);
                if (!draft.codes().isExact("detection-method", method.toString())) {
                    draft.coarsened(method, word);
                }
            });
        }
        if (!methods.isEmpty()) {
            core.put("detection_methods", methods);
        }
    }

    /** Writes codes for which STIX has no member as labels of the incident; none of them is about actors. */
    private void circumstances() {
        draft.label(incident, "suspected-malicious", body.get("suspectedMalicious"));
        draft.label(incident, "targeting", body.get("targeted"));
        draft.label(incident, "cross-border-state", body.at("crossBorder", "state"));
        draft.label(incident, "spread-mechanism", body.at("crossBorder", "mechanism"));
        draft.labels(incident, "severity-reason", body.at("severity", "reasons"));
        draft.label(incident, "detection-source", body.at("detection", "by"));
        draft.label(incident, "root-cause", body.at("cause", "root"));
        draft.labels(incident, "attack-vector", body.at("cause", "vectors"));
        draft.labels(incident, "control-failure", body.at("cause", "failures"));
    }

    private void notes() {
        draft.note("advice", "Advice", body.get("advice"), incident, report);
        draft.note("cause", "Cause", body.at("cause", "text"), incident, report);
        Node url = body.at("publicStatement", "url");
        url.text()
                .flatMap(page -> ExternalReference.page("public statement", page))
                .ifPresent(page -> refer(page, url));
    }
}
