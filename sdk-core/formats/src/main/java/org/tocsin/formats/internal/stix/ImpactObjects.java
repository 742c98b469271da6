package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.ImpactMap;
import org.tocsin.json.Node;

/**
 * The impact of the incident: one impact object each for functions, data, losses, external effects and physical damage.
 */
final class ImpactObjects {

    private final Draft draft;
    private final StixObject incident;
    private final Map<String, Object> core;
    private final Node impact;
    private final List<StixObject> impacts = new ArrayList<>();

    ImpactObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.impact = draft.body().get("impact");
    }

    /** Writes all impacts, and returns the first. */
    Optional<StixObject> write() {
        if (Codes.isTelling("functional-impact", impact.get("functional").toString())) {
            object(ImpactMap.FUNCTIONAL, impact, "functional");
        }
        impact.get("data").elements().forEach(this::data);
        impact.get("losses").elements().forEach(this::loss);
        impact.get("external").elements().forEach(this::external);
        object(ImpactMap.UNDAMAGED, impact.get("safety"), "physical");
        impact.get("services").elements().forEach(this::service);
        if (!impacts.isEmpty()) {
            // Without an impact they are in the residue.
            draft.carry(ImpactMap.COUNTS, draft.body(), impacts.get(0));
            core.put("impact_refs", impacts.stream().map(StixObject::id).toList());
        }
        return impacts.stream().findFirst();
    }

    private void object(Correspondence<?> map, Node record, String part) {
        draft.objectOf(map, record, "impact", part).ifPresent(impacts::add);
    }

    private void data(Node data) {
        if (ImpactMap.isWritable(data)) {
            object(ImpactMap.DATA, data, "data" + data.pointer());
        } else {
            draft.label(incident, "data-kind", data.get("kind"));
        }
    }

    /** Writes a loss that has a sum, a rating or a text; that there was one is no impact of its own. */
    private void loss(Node loss) {
        boolean isTold = Codes.isTelling("loss-rating", loss.get("rating").toString())
                || loss.get("text").exists()
                || ImpactMap.isSum(loss.get("amount"));
        if (isTold) {
            object(ImpactMap.LOSS, loss, "loss" + loss.pointer());
        } else {
            draft.label(incident, "loss-kind", loss.get("kind"));
        }
    }

    private void external(Node effect) {
        if (Codes.isTelling("external-effect", effect.toString())) {
            object(ImpactMap.EXTERNAL, effect, "external/" + effect);
        }
    }

    private void service(Node service) {
        draft.note(
                "note" + service.pointer(),
                ImpactMap.SERVICE_NOTE,
                ImpactMap.SERVICE,
                service,
                incident,
                draft.object("report", "report"));
    }
}
