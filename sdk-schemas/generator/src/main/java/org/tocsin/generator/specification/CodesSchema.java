package org.tocsin.generator.specification;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Names;

/** The code lists as a JSON Schema, so that the other schemas can refer to them. */
public final class CodesSchema {

    private CodesSchema() {}

    public static String of(String id, List<CodeList> lists) {
        return """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "%s",
                  "title": "Codes",
                  "description": "Generated from codes/*.json; do not edit. A closed list is an enumeration, an open one a form.",
                  "$defs": {
                %s
                  }
                }
                """.formatted(id, lists.stream().map(CodesSchema::definition).collect(Collectors.joining(",\n")));
    }

    private static String definition(CodeList list) {
        String constraint = list.isOpen()
                ? "\"pattern\": " + Names.literal(list.form()) + ",\n      \"maxLength\": " + list.maxLength()
                : "\"enum\": ["
                        + list.entries().stream()
                                .map(entry -> Names.literal(entry.code()))
                                .collect(Collectors.joining(", "))
                        + "]";
        return """
                    "%s": {
                      "title": %s,
                      "description": %s,
                      "type": "string",
                      %s
                    }""".formatted(list.name(), Names.literal(list.title()), Names.literal(list.description()), constraint);
    }
}
