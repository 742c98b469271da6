package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.json.Node;

/**
 * A product as software objects: one observable for each version, or a single one without a version in a brief bundle.
 */
final class Products {

    /** The CPE names that all tools accept: eleven parts after the prefix. */
    private static final Pattern CPE =
            Pattern.compile("cpe:2\\.3:[aho*-](:([A-Za-z0-9._]|-|\\*|\\\\[!-/:-@\\[-`{-~])+){10}");

    private static final int LONGEST_CPE = 500;

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
        draft.account().typed(product.get("name"));
        draft.account().typed(product.get("vendor"));
        return software;
    }

    private StixObject software(Node product, Optional<Node> version) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", product.get("name").toString());
        product.get("cpe").text().filter(Products::isName).ifPresent(cpe -> {
            members.put("cpe", cpe);
            draft.account().typed(product.get("cpe"));
        });
        product.get("vendor").text().ifPresent(vendor -> members.put("vendor", vendor));
        version.ifPresent(text -> {
            members.put("version", text.toString());
            draft.account().typed(text);
        });
        return draft.observable("software", members);
    }

    private static boolean isName(String cpe) {
        return cpe.length() <= LONGEST_CPE && CPE.matcher(cpe).matches();
    }
}
