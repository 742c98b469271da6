package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.json.Node;

/**
 * Vulnerabilities, malware and attack techniques. They are related to the incident, or in an advisory to what it is
 * about: its first malware, or else its first vulnerability.
 */
final class ThreatObjects {

    private static final String RELATED = "related-to";

    private final Draft draft;
    private Optional<StixObject> subject;

    ThreatObjects(Draft draft, Optional<StixObject> incident) {
        this.draft = draft;
        this.subject = incident;
    }

    /** Writes all, and returns what the others are related to. */
    Optional<StixObject> write(Node techniques) {
        draft.body().get("malware").elements().forEach(this::malware);
        draft.body().get("vulnerabilities").elements().forEach(this::vulnerability);
        techniques.elements().forEach(this::technique);
        return subject;
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
        if (!draft.value(object, "name", family)) {
            object.put("name", draft.named(unnamed(malware)));
        }
        for (Node alias : malware.get("aliases").elements()) {
            object.add("aliases", alias.toString());
            draft.account().typed(alias);
        }
        malware.get("functions").elements().forEach(function -> function(object, function));
        for (Node digest : malware.get("sampleDigests").elements()) {
            Digests.hashes(digest.toString()).ifPresent(hashes -> {
                object.add(
                        "sample_refs",
                        draft.observable("file", Map.of("hashes", hashes)).id());
                draft.account().typed(digest);
            });
        }
        relate(object);
    }

    private String unnamed(Node malware) {
        return malware.get("functions").elements().stream()
                .map(Node::toString)
                .filter(code -> draft.codes().isTelling("malware-function", code))
                .map(code -> "Unnamed malware, " + draft.codes().title("malware-function", code))
                .findFirst()
                .orElse("Unnamed malware");
    }

    /** Writes a function in the word of STIX, and with a label where that word is not the code itself. */
    private void function(StixObject object, Node function) {
        draft.codes().stix("malware-function", function.toString()).ifPresent(word -> {
            object.add(Vocabulary.MALWARE_TYPES.contains(word) ? "malware_types" : "capabilities", word);
            if (word.equals(function.toString())) {
                draft.account().typed(function);
            } else {
                draft.label(object, "malware-function", function);
            }
        });
    }

    private void technique(Node technique) {
        String framework = technique.get("framework").toString();
        String id = technique.get("id").toString();
        Optional.ofNullable(Vocabulary.FRAMEWORKS.get(framework))
                .flatMap(name -> ExternalReference.of(name, id))
                .ifPresent(reference -> {
                    StixObject object = draft.object("attack-pattern", framework + '/' + id)
                            .put("name", draft.codes().title("technique-framework", framework) + ' ' + id)
                            .put("external_references", List.of(reference));
                    draft.account().typed(technique.get("framework"));
                    draft.account().typed(technique.get("id"));
                    relate(object);
                });
    }

    private void relate(StixObject object) {
        subject.ifPresentOrElse(each -> draft.relate(each, RELATED, object), () -> subject = Optional.of(object));
    }
}
