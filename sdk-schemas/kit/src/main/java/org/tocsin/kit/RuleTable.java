package org.tocsin.kit;

import java.util.List;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.node.ObjectNode;

/** The table of all rules, as the register has them. */
final class RuleTable {

    private static final List<String> COLUMNS = List.of(
            "id", "name", "severity", "scope", "types", "at", "needs", "blocking", "statement", "clause", "since");

    private RuleTable() {}

    static Table of(Format format) {
        List<ObjectNode> rows = format.data("rules.json")
                .path("rules")
                .valueStream()
                .map(rule -> (ObjectNode) rule)
                .toList();
        return new Table(COLUMNS, rows);
    }
}
