package org.tocsin.generator.shape;

import java.util.Map;
import org.tocsin.generator.sample.SchemaNode;

/** Which code of the clause "Kinds of defect" a broken assertion has. */
final class Codes {

    static final String NO_MEMBER = "TOC-SHP-001";
    static final String MEMBER_TOO_MANY = "TOC-SHP-002";
    static final String TYPE = "TOC-SHP-003";
    static final String FORM = "TOC-SHP-004";
    static final String RANGE = "TOC-SHP-005";
    static final String ITEMS = "TOC-SHP-006";
    static final String LENGTH = "TOC-SHP-007";
    static final String NO_OFFSET = "TOC-TIM-001";

    /** Missing members that have a sentence of their own, by object and name. */
    private static final Map<String, String> MISSING = Map.of(
            "message.realm", "TOC-EXR-001",
            "national-severity.scheme", "TOC-SHP-010",
            "quantity.unit", "TOC-SHP-011",
            "quantity.precision", "TOC-SHP-011",
            "money.currency", "TOC-SHP-011",
            "money.precision", "TOC-SHP-011");

    private Codes() {}

    static String missing(SchemaNode object, String member) {
        return MISSING.getOrDefault(object.name() + "." + member, NO_MEMBER);
    }

    /** The code of a text that has not the form, or is in no list. */
    static String form(SchemaNode node) {
        return switch (node.name()) {
            case "party-code" -> "TOC-PTY-001";
            case "tlp" -> "TOC-TLP-001";
            default -> node.schema().has("enum") ? "TOC-COD-001" : FORM;
        };
    }

    /** The code of a text that is too short or too long; a code has no length apart from its form. */
    static String length(SchemaNode node) {
        return node.isCode() ? FORM : LENGTH;
    }
}
