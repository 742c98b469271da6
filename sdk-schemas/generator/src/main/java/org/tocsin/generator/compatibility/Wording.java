package org.tocsin.generator.compatibility;

import tools.jackson.databind.JsonNode;

/** How a changed value is told. */
final class Wording {

    private Wording() {}

    static String changed(JsonNode was, JsonNode is) {
        return "is " + value(is) + " and was " + value(was);
    }

    private static String value(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}
