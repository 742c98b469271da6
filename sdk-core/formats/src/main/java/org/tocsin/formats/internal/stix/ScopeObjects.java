package org.tocsin.formats.internal.stix;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
        draft.labels(incident, "domain", scope.get("domains"));
        victims.get("parties").elements().forEach(this::victim);
        scope.get("sectors").elements().forEach(this::sector);
        scope.get("areas").elements().forEach(this::area);
        scope.get("systems").elements().forEach(this::system);
    }

    private void sector(Node sector) {
        String code = sector.toString();
        if (!draft.codes().isTelling("sector", code)) {
            return;
        }
        if (sectorsOfVictims.contains(code)) {
            draft.label(incident, "sector", sector);
            return;
        }
        StixObject object = draft.object("identity", "sector/" + code)
                .put("name", draft.named("Those affected, " + draft.codes().title("sector", code)))
                .put("identity_class", "group");
        inSector(object, sector);
        draft.relate(incident, "impacts", object);
    }

    /** Puts an identity into its sector: in the word of STIX if no other sector has it, with a label of ours otherwise. */
    private void inSector(StixObject identity, Node sector) {
        String code = sector.toString();
        Optional<String> word = draft.codes().stix("sector", code);
        word.ifPresent(each -> identity.add("sectors", each));
        if (word.isPresent() && draft.codes().isExact("sector", code)) {
            draft.account().typed(sector);
        } else if (word.isPresent()) {
            draft.coarsened(sector, word.get());
        } else {
            draft.label(identity, "sector", sector);
        }
    }

    private void victim(Node victim) {
        boolean named = victims.get("disclosure").toString().equals("named-with-consent")
                && victim.get("name").exists();
        Optional<String> sector =
                victim.get("sector").text().filter(code -> draft.codes().isTelling("sector", code));
        area(victim.get("area"));
        if (!named && sector.isEmpty()) {
            country(victim.get("party"), incident);
            return;
        }
        StixObject object =
                draft.object("identity", "victim" + victim.pointer()).put("identity_class", "organization");
        if (named) {
            object.text("name", victim.get("name"));
        } else {
            object.put(
                    "name",
                    draft.named("Victim, "
                            + sector.map(code -> draft.codes().title("sector", code))
                                    .orElseThrow()));
        }
        sector.ifPresent(code -> {
            sectorsOfVictims.add(code);
            inSector(object, victim.get("sector"));
        });
        draft.label(object, "size-band", victim.get("sizeBand"));
        victim.get("sectorCodes").elements().forEach(code -> classified(object, code));
        impacted(object);
        country(victim.get("party"), object);
    }

    /** Says what was impacted: in the first impact, or where there is none, of the incident. */
    private void impacted(StixObject object) {
        if (impact.isPresent()) {
            impact.get().add("impacted_refs", object.id());
        } else {
            draft.relate(incident, "impacts", object);
        }
    }

    /** Writes the code of a sector in another list. */
    private void classified(StixObject victim, Node code) {
        ExternalReference.of(code.get("scheme").toString(), code.get("code").toString())
                .ifPresent(reference -> {
                    victim.add("external_references", reference);
                    draft.account().typed(code.get("scheme"));
                    draft.account().typed(code.get("code"));
                });
    }

    /** Writes the country of a victim, where the code of its party is one. */
    private void country(Node party, StixObject of) {
        party.text().filter(code -> COUNTRY.matcher(code).matches()).ifPresent(code -> {
            draft.account().typed(party);
            draft.relate(of, "located-at", draft.put(Constants.country(code)));
        });
    }

    private void area(Node area) {
        area.get("code").text().ifPresent(code -> {
            StixObject object = draft.object("location", "area/" + code)
                    .put("country", code.substring(0, 2))
                    .put("administrative_area", code);
            if (area.get("name").exists()) {
                object.text("name", area.get("name"));
            } else {
                object.put("name", code);
            }
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
        if (Vocabulary.NO_INFRASTRUCTURE.contains(kind)) {
            draft.label(incident, "system-kind", system.get("kind"));
            return;
        }
        StixObject object = draft.object("infrastructure", "system" + system.pointer())
                .put("name", draft.named(draft.codes().title("system-kind", kind)));
        draft.label(object, "system-kind", system.get("kind"));
        draft.label(object, "environment", system.get("environment"));
        draft.label(object, "hosting", system.get("hosting"));
        draft.label(object, "system-role", system.get("role"));
        impacted(object);
        if (system.get("product").exists()) {
            new Products(draft)
                    .write(system.get("product"))
                    .forEach(product -> draft.relate(object, "consists-of", product));
        }
    }
}
