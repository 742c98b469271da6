package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.json.Node;

/** Vulnerabilities, malware and attack techniques, related to the incident if there is one. */
final class ThreatObjects {

    private static final String RELATED = "related-to";

    private final Draft draft;
    private final Optional<StixObject> incident;

    ThreatObjects(Draft draft, Optional<StixObject> incident) {
        this.draft = draft;
        this.incident = incident;
    }

    void write(Node techniques) {
        draft.body().get("vulnerabilities").elements().forEach(this::vulnerability);
        draft.body().get("malware").elements().forEach(this::malware);
        techniques.elements().forEach(this::technique);
    }

    private void vulnerability(Node vulnerability) {
        StixObject object = draft.object("vulnerability", "vulnerability" + vulnerability.pointer());
        draft.value(object, "name", vulnerability.get("id"));
        ExternalReference.cve(vulnerability.get("id").toString())
                .ifPresent(reference -> object.add("external_references", reference));
        vulnerability
                .get("products")
                .elements()
                .forEach(product -> new Products(draft)
                        .write(product)
                        .forEach(software -> draft.relate(software, RELATED, object)));
        relate(object);
    }

    private void malware(Node malware) {
        Node family = malware.get("family");
        StixObject object =
                draft.object("malware", "malware" + malware.pointer()).put("is_family", family.exists());
        draft.value(object, "name", family);
        for (Node alias : malware.get("aliases").elements()) {
            object.add("aliases", alias.toString());
            draft.account().typed(alias);
        }
        malware.get("functions").elements().forEach(function -> function(object, function));
        for (Node digest : malware.get("sampleDigests").elements()) {
            StixObject file = draft.observable("file", Map.of("hashes", Digests.hashes(digest.toString())));
            object.add("sample_refs", file.id());
            draft.account().typed(digest);
        }
        relate(object);
    }

    private void function(StixObject object, Node function) {
        draft.codes().stix("malware-function", function.toString()).ifPresent(word -> {
            object.add(Vocabulary.MALWARE_TYPES.contains(word) ? "malware_types" : "capabilities", word);
            draft.label(object, "malware-function", function);
        });
    }

    private void technique(Node technique) {
        String framework = technique.get("framework").toString();
        String id = technique.get("id").toString();
        Optional.ofNullable(Vocabulary.FRAMEWORKS.get(framework))
                .flatMap(name -> ExternalReference.of(name, id))
                .ifPresent(reference -> {
                    StixObject object = draft.object("attack-pattern", framework + '/' + id)
                            .put("name", id)
                            .put("external_references", List.of(reference));
                    draft.account().typed(technique.get("framework"));
                    draft.account().typed(technique.get("id"));
                    relate(object);
                });
    }

    private void relate(StixObject object) {
        incident.ifPresent(subject -> draft.relate(subject, RELATED, object));
    }
}
