package org.tocsin.generator.specification;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Definition;

/** The schema of the envelope: a hand-written part, and one branch for each type of message. */
public final class EnvelopeSchema {

    private static final String BRANCHES = "\n  \"allOf\": [";

    private EnvelopeSchema() {}

    /** The schema with its branches replaced by those of these types. */
    public static String of(String schema, List<Definition> bodies) {
        int start = schema.indexOf(BRANCHES);
        if (start < 0) {
            throw new IllegalStateException("message.schema.json has no allOf, where the branches of the types stand");
        }
        return schema.substring(0, start) + BRANCHES
                + bodies.stream().map(EnvelopeSchema::branch).collect(Collectors.joining(","))
                + "\n  ]\n}\n";
    }

    private static String branch(Definition body) {
        return "\n" + """
                    {
                      "if": {
                        "properties": {
                          "type": {
                            "const": "%s"
                          }
                        },
                        "required": [
                          "type"
                        ]
                      },
                      "then": {
                        "properties": {
                          "body": {
                            "$ref": "%s"
                          }
                        }
                      }
                    }""".formatted(body.messageType(), body.id()).indent(4).stripTrailing();
    }
}
