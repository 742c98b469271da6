package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.stix.map.ProductMap;
import org.tocsin.json.Node;

/**
 * A product as software objects: one observable for each version, or a single one without a version in a brief bundle.
 */
final class Products {

    private final Draft draft;

    Products(Draft draft) {
        this.draft = draft;
    }

    List<StixObject> write(Node product) {
        List<Node> versions =
                draft.isBrief() ? List.of() : product.get("versions").elements();
        List<StixObject> software = new ArrayList<>();
        if (versions.isEmpty()) {
            software.add(software(product, Optional.empty()));
        }
        versions.forEach(version -> software.add(software(product, Optional.of(version))));
        return software;
    }

    private StixObject software(Node product, Optional<Node> version) {
        Map<String, Object> members = new LinkedHashMap<>(draft.written(ProductMap.PRODUCT, product));
        version.ifPresent(text -> members.putAll(draft.written(ProductMap.VERSION, text)));
        return draft.observable("software", members);
    }
}
