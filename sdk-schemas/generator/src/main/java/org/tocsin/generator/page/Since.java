package org.tocsin.generator.page;

import tools.jackson.databind.JsonNode;

/** The version of the format in which a type, a member, a list, a code or a rule came. */
final class Since {

    private static final String FIRST = "1.0";

    private Since() {}

    /** What its source says, or else the first version. */
    static String of(JsonNode source) {
        return source.path("since").asString(FIRST);
    }
}
