package org.tocsin.generator.shape;

import org.tocsin.generator.sample.SchemaNode;
import org.tocsin.generator.sample.Schemas;

/**
 * How a case names a schema.
 *
 * @param name a part of the name of the case, such as {@code text-entry.text}
 * @param words the words of a sentence
 */
record Subject(String name, String words) {

    static Subject of(Schemas schemas, SchemaNode node) {
        String pointer = node.pointer();
        String name = pointer.replaceAll("/(properties|\\$defs)/", ".")
                .replaceAll("/items$", ".items")
                .replaceFirst("^\\.", "");
        String own = node.schema().path("title").asString("");
        int member = pointer.lastIndexOf("/properties/");
        if (member >= 0) {
            String rest = pointer.substring(member + "/properties/".length());
            String title = schemas.at(node.file(), pointer.substring(0, member)).text("title");
            String item = rest.endsWith("/items") ? "an item of " : "";
            return new Subject(name, item + "`" + rest.replaceFirst("/.*", "") + "` of " + title);
        }
        if (pointer.endsWith("/items")) {
            String list = pointer.substring(0, pointer.length() - "/items".length());
            return new Subject(
                    name, "an item of " + schemas.at(node.file(), list).text("title"));
        }
        return new Subject(name.isEmpty() ? node.name() : name, own);
    }

    /** The subject at the beginning of a sentence. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    String sentence(String predicate, Object... values) {
        String sentence = words + " " + predicate.formatted(values) + ".";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
