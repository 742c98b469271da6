package org.tocsin.kit;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.version.Since;
import tools.jackson.databind.node.ObjectNode;

/** The table of all codes, with those that every open list has. */
final class CodeTable {

    private static final List<String> COLUMNS =
            List.of("list", "status", "code", "title", "definition", "deprecated", "aliases", "since", "source");

    private CodeTable() {}

    static Table of(Format format, Since since) {
        List<ObjectNode> rows = new ArrayList<>();
        for (CodeList list : format.codeLists()) {
            for (CodeList.Entry entry : list.entries()) {
                ObjectNode row = Kit.JSON.createObjectNode();
                row.put("list", list.name()).put("status", list.isOpen() ? "open" : "closed");
                row.put("code", entry.code()).put("title", entry.title());
                row.put("definition", entry.definition()).put("deprecated", entry.deprecated());
                entry.aliases().forEach(row.withArray("aliases")::add);
                row.put("since", since.of(list, entry).toString());
                rows.add(row.put("source", list.standard()));
            }
        }
        return new Table(COLUMNS, rows);
    }
}
