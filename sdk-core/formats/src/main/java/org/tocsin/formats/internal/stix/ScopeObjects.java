package org.tocsin.formats.internal.stix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.json.Node;

/**
 * The scope of the incident: sectors as identity classes, victims named with their consent, areas, systems, and the
 * numbers of people and organisations. The places from which activity came are not places of the incident.
 */
final class ScopeObjects {

    private final Draft draft;
    private final StixObject incident;
    private final Map<String, Object> core;
    private final Node scope;

    ScopeObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.scope = draft.body().get("scope");
    }

    void write() {
        draft.labels(incident, "domain", scope.get("domains"));
        scope.get("sectors").elements().forEach(this::sector);
        scope.get("areas").elements().forEach(this::area);
        scope.get("systems").elements().forEach(this::system);
        draft.body().at("victims", "parties").elements().forEach(this::victim);
        counts();
    }

    private void sector(Node sector) {
        String code = sector.toString();
        if (draft.codes().isTelling("sector", code)) {
            StixObject object = draft.object("identity", "sector/" + code)
                    .put("name", draft.codes().title("sector", code))
                    .put("identity_class", "class");
            inSector(object, sector);
            draft.relate(incident, "impacts", object);
        }
    }

    private void inSector(StixObject identity, Node sector) {
        if (sector.exists()) {
            draft.codes().stix("sector", sector.toString()).ifPresent(word -> identity.add("sectors", word));
            draft.label(identity, "sector", sector);
        }
    }

    private void victim(Node victim) {
        boolean named = draft.body().at("victims", "disclosure").toString().equals("named-with-consent");
        area(victim.get("area"));
        if (!named || !victim.get("name").exists()) {
            sector(victim.get("sector"));
            return;
        }
        StixObject object =
                draft.object("identity", "victim" + victim.pointer()).put("identity_class", "organization");
        object.text("name", victim.get("name"));
        inSector(object, victim.get("sector"));
        draft.relate(incident, "impacts", object);
    }

    private void area(Node area) {
        area.get("code").text().ifPresent(code -> {
            StixObject object = draft.object("location", "area/" + code)
                    .put("country", code.substring(0, 2))
                    .put("administrative_area", code)
                    .text("name", area.get("name"));
            draft.account().typed(area.get("code"));
            draft.relate(incident, "located-at", object);
        });
    }

    private void system(Node system) {
        String kind = system.get("kind").toString();
        boolean person = kind.equals("person") || kind.startsWith("person-");
        if (person || !draft.codes().isTelling("system-kind", kind)) {
            return;
        }
        StixObject object = draft.object("infrastructure", "system" + system.pointer())
                .put("name", draft.codes().title("system-kind", kind));
        draft.label(object, "system-kind", system.get("kind"));
        draft.label(object, "environment", system.get("environment"));
        draft.label(object, "hosting", system.get("hosting"));
        draft.label(object, "system-role", system.get("role"));
        draft.relate(incident, "impacts", object);
        if (system.get("product").exists()) {
            new Products(draft)
                    .write(system.get("product"))
                    .forEach(product -> draft.relate(object, "consists-of", product));
        }
    }

    private void counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        count(counts, "individual", scope.get("people"), Vocabulary.PEOPLE.contains(unit("people")));
        count(
                counts,
                "organization",
                scope.get("organisations"),
                unit("organisations").equals("organisations"));
        if (!counts.isEmpty()) {
            core.put("impacted_entity_counts", counts);
        }
    }

    private String unit(String member) {
        return scope.at(member, "unit").toString();
    }

    private void count(Map<String, Object> counts, String entity, Node quantity, boolean counted) {
        quantity.get("value").number().filter(number -> counted).ifPresent(number -> {
            counts.put(entity, number);
            draft.account().typed(quantity.get("value"));
        });
    }
}
