package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.Digests;
import org.tocsin.formats.internal.stix.map.MalwareMap;
import org.tocsin.formats.internal.stix.map.ThreatMap;
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
        draft.carry(ThreatMap.VULNERABILITY, vulnerability, object);
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
        if (!family.exists()) {
            object.put("name", draft.named(unnamed(malware)));
        }
        draft.carry(MalwareMap.MALWARE, malware, object);
        for (Node digest : malware.get("sampleDigests").elements()) {
            Map<String, Object> hashes = draft.written(Digests.SAMPLE, digest);
            if (!hashes.isEmpty()) {
                object.add("sample_refs", draft.observable("file", hashes).id());
            }
        }
        relate(object);
    }

    private String unnamed(Node malware) {
        return malware.get("functions").elements().stream()
                .map(Node::toString)
                .filter(code -> Codes.isTelling("malware-function", code))
                .map(code -> MalwareMap.UNNAMED + ", " + Codes.title("malware-function", code))
                .findFirst()
                .orElse(MalwareMap.UNNAMED);
    }

    private void technique(Node technique) {
        String framework = technique.get("framework").toString();
        String id = technique.get("id").toString();
        draft.objectOf(ThreatMap.TECHNIQUE, technique, "attack-pattern", framework + '/' + id)
                .ifPresent(object -> {
                    object.put("name", Codes.title("technique-framework", framework) + ' ' + id);
                    relate(object);
                });
    }

    private void relate(StixObject object) {
        subject.ifPresentOrElse(each -> draft.relate(each, RELATED, object), () -> subject = Optional.of(object));
    }
}
