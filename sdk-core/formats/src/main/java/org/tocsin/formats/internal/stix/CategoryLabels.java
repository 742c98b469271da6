package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.json.Node;

/** The categories of an incident or an advisory: exact as labels, and as the nearest values of STIX. */
final class CategoryLabels {

    private CategoryLabels() {}

    /** Labels the object, and returns the event types of STIX that are nearest to the kinds. */
    static Optional<List<String>> write(Draft draft, StixObject object) {
        List<String> types = new ArrayList<>();
        for (Node category : draft.body().get("categories").elements()) {
            draft.label(object, "category", category.get("kind"));
            draft.label(object, "rsit", category.get("rsit"));
            category.get("kind")
                    .text()
                    .flatMap(kind -> draft.codes().stix("incident-kind", kind))
                    .ifPresent(type -> {
                        if (!types.contains(type)) {
                            types.add(type);
                        }
                    });
            if (!object.type().equals("report") || draft.body().get("kind").exists()) {
                category.get("sources").elements().forEach(source -> source(draft, object, source));
            }
        }
        return types.isEmpty() ? Optional.empty() : Optional.of(types);
    }

    private static void source(Draft draft, StixObject object, Node source) {
        ExternalReference.of(source.get("scheme").toString(), source.get("code").toString())
                .ifPresent(reference -> {
                    object.add("external_references", reference);
                    draft.account().typed(source.get("scheme"));
                    draft.account().typed(source.get("code"));
                });
    }
}
