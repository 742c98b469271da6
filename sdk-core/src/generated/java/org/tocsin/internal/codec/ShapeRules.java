// Generated from rules.json; do not edit.
package org.tocsin.internal.codec;

import org.tocsin.validation.CoreProblem;

/** Which rule has the code of a defect of shape: one that is about this definition, else the one about all of them. */
final class ShapeRules {

    private ShapeRules() {}

    /** The rule that an object breaks which lacks the member. */
    static CoreProblem missing(String definition, String member) {
        return switch (definition) {
            case "quantity" -> CoreProblem.QUANTITY_INCOMPLETE;
            case "money" -> CoreProblem.QUANTITY_INCOMPLETE;
            default -> missing(definition + "." + member);
        };
    }

    private static CoreProblem missing(String member) {
        return switch (member) {
            case "message.realm" -> CoreProblem.REALM_MISSING;
            case "national-severity.scheme" -> CoreProblem.NATIONAL_SEVERITY_WITHOUT_SCHEME;
            default -> CoreProblem.MEMBER_MISSING;
        };
    }

    /** The rule that a text breaks which has not this form. */
    static CoreProblem otherForm(String form) {
        return switch (form) {
            case "party-code" -> CoreProblem.MALFORMED_PARTY_CODE;
            case "timestamp" -> CoreProblem.INSTANT_WITHOUT_OFFSET;
            case "partial-timestamp" -> CoreProblem.INSTANT_WITHOUT_OFFSET;
            default -> CoreProblem.PATTERN_NOT_MATCHED;
        };
    }

    /** What has to stand behind a text for it to have the form, where the rule is only about such texts; empty for any other rule. */
    static String completion(CoreProblem rule) {
        return switch (rule) {
            case INSTANT_WITHOUT_OFFSET -> "Z";
            default -> "";
        };
    }

    /** The rule that a text breaks which is no code of this closed list. */
    static CoreProblem noCode(String list) {
        return switch (list) {
            case "tlp" -> CoreProblem.UNKNOWN_TLP_LABEL;
            default -> CoreProblem.UNKNOWN_CODE;
        };
    }
}
