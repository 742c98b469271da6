package org.tocsin.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of the kit, for programs as JSON and for people as CSV (RFC 4180).
 *
 * @param rows objects that have these columns, or some of them
 */
record Table(List<String> columns, List<ObjectNode> rows) {

    ArrayNode json() {
        return Kit.JSON.createArrayNode().addAll(rows);
    }

    String csv() {
        return line(columns.stream())
                + rows.stream()
                        .map(row -> line(columns.stream().map(column -> text(row.path(column)))))
                        .collect(Collectors.joining());
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : value.asString("");
    }

    private static String line(Stream<String> cells) {
        return cells.map(Table::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
