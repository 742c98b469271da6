package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Optional;
import org.tocsin.json.Node;

/** The sources of a message, as external references of its report. */
final class Sources {

    private final Draft draft;

    Sources(Draft draft) {
        this.draft = draft;
    }

    void write(StixObject report) {
        for (Node source : draft.body().get("sources").elements()) {
            String name = source.get("title").text().orElse("source");
            Optional<Map<String, Object>> page =
                    source.get("url").text().flatMap(url -> ExternalReference.page(name, url));
            Node citation = source.get("citation");
            Optional<Map<String, Object>> words =
                    citation.text().flatMap(text -> ExternalReference.citation(name, text));
            page.or(() -> words).ifPresent(reference -> {
                citation.text().ifPresent(text -> reference.put("description", text));
                report.add("external_references", reference);
                draft.account().typed(source.get("title"));
                draft.account().typed(citation);
                page.ifPresent(any -> draft.account().typed(source.get("url")));
            });
        }
    }
}
