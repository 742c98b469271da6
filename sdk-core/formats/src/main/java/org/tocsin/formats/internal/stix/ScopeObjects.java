package org.tocsin.formats.internal.stix;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.ScopeMap;
import org.tocsin.json.Node;

/**
 * The scope of the incident: its victims with their sector and country, named with their consent alone; sectors of which
 * no victim is told as groups of those affected; areas and systems. A victim is not its sector, and the places from which
 * activity came are not places of the incident.
 */
final class ScopeObjects {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Draft draft;
    private final StixObject incident;
    private final Optional<StixObject> impact;
    private final Node scope;
    private final Node victims;
    private final Set<String> sectorsOfVictims = new HashSet<>();

    ScopeObjects(Draft draft, StixObject incident, Optional<StixObject> impact) {
        this.draft = draft;
        this.incident = incident;
        this.impact = impact;
        this.scope = draft.body().get("scope");
        this.victims = draft.body().get("victims");
    }

    void write() {
        draft.note(
                "consent",
                ScopeMap.CONSENT_NOTE,
                ScopeMap.CONSENT,
                victims,
                incident,
                draft.object("report", "report"));
        victims.get("parties").elements().forEach(this::victim);
        scope.get("sectors").elements().forEach(this::sector);
        scope.get("areas").elements().forEach(this::area);
        scope.get("systems").elements().forEach(this::system);
    }

    private void sector(Node sector) {
        String code = sector.toString();
        if (!Codes.isTelling("sector", code)) {
            return;
        }
        if (sectorsOfVictims.contains(code)) {
            draft.label(incident, "sector", sector);
            return;
        }
        draft.objectOf(ScopeMap.SECTOR, sector, "identity", "sector/" + code).ifPresent(group -> {
            group.put("name", draft.named(ScopeMap.SECTOR_NAME + Codes.title("sector", code)));
            draft.relate(incident, "impacts", group);
        });
    }

    private void victim(Node victim) {
        boolean named = victims.get("disclosure").toString().equals("named-with-consent")
                && victim.get("name").exists();
        Optional<String> sector = victim.get("sector").text().filter(code -> Codes.isTelling("sector", code));
        area(victim.get("area"));
        if (!named && sector.isEmpty()) {
            country(victim.get("party"), incident);
            return;
        }
        draft.objectOf(ScopeMap.VICTIM, victim, "identity", "victim" + victim.pointer())
                .ifPresent(object -> {
                    if (named) {
                        draft.carry(ScopeMap.NAME, victim, object);
                    } else {
                        object.put(
                                "name",
                                draft.named(ScopeMap.VICTIM_NAME + Codes.title("sector", sector.orElseThrow())));
                    }
                    sector.ifPresent(sectorsOfVictims::add);
                    impacted(object);
                    country(victim.get("party"), object);
                });
    }

    /** Says what was impacted: in the first impact, or where there is none, of the incident. */
    private void impacted(StixObject object) {
        if (impact.isPresent()) {
            impact.get().add("impacted_refs", object.id());
        } else {
            draft.relate(incident, "impacts", object);
        }
    }

    /** Writes the country of a victim, where the code of its party is one. */
    private void country(Node party, StixObject of) {
        party.text().filter(code -> COUNTRY.matcher(code).matches()).ifPresent(code -> {
            draft.account().typed(party);
            draft.relate(of, "located-at", draft.put(Constants.country(code)));
        });
    }

    private void area(Node area) {
        draft.objectOf(ScopeMap.AREA, area, "location", "area/" + area.get("code"))
                .ifPresent(object -> draft.relate(incident, "located-at", object));
    }

    private void system(Node system) {
        String kind = system.get("kind").toString();
        boolean person = kind.equals("person") || kind.startsWith("person-");
        if (person || !Codes.isTelling("system-kind", kind)) {
            return;
        }
        if (Vocabulary.NO_INFRASTRUCTURE.contains(kind)) {
            draft.label(incident, "system-kind", system.get("kind"));
            return;
        }
        draft.objectOf(ScopeMap.SYSTEM, system, "infrastructure", "system" + system.pointer())
                .ifPresent(object -> infrastructure(system, object));
    }

    private void infrastructure(Node system, StixObject object) {
        object.put(
                "name",
                draft.named(Codes.title("system-kind", system.get("kind").toString())));
        impacted(object);
        if (system.get("product").exists()) {
            new Products(draft)
                    .write(system.get("product"))
                    .forEach(product -> draft.relate(object, "consists-of", product));
        }
    }
}
