package org.tocsin.generator.page;

import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** The version of the format in which an object, a member, a list or a code came. */
final class Since {

    private static final String FIRST = "1.0";

    private final Format format;

    Since(Format format) {
        this.format = format;
    }

    /** What its source says, or else the first version. */
    private static String of(JsonNode source) {
        return source.path("since").asString(FIRST);
    }

    String of(Definition object) {
        return of(object.schema());
    }

    String of(Definition object, Definition.Member member) {
        return of(object.schema().path("properties").path(member.name()));
    }

    String of(CodeList list) {
        return of(source(list));
    }

    /** A code came with its list, unless its source says more. */
    String of(CodeList list, CodeList.Entry code) {
        JsonNode source = source(list);
        return source.path("codes")
                .valueStream()
                .filter(each ->
                        each.has("since") && each.path("code").asString().equals(code.code()))
                .map(Since::of)
                .findFirst()
                .orElse(of(source));
    }

    private JsonNode source(CodeList list) {
        return format.data("codes/" + list.name() + ".json");
    }
}
