package org.tocsin.generator.register;

import static org.tocsin.generator.source.Dialect.require;

import java.util.Set;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/**
 * The demands on members that are a free string or a boolean. What people read is a text in languages, unless {@code
 * members.json} says why it is the same in every language; and a boolean has no code for "not known", so it is only for
 * what its originator decides or does.
 */
final class PlainMembers {

    /** The beginning of the form of a string that may hold any words. */
    private static final String ANY_WORDS = "^[^";
    /** The one place where words of a language stand. */
    private static final String WORDS_OF_TEXT = "text-entry.text";

    private PlainMembers() {}

    /** Checks all members of the format. */
    static void check(Format format) {
        for (Definition object : format.objects()) {
            object.members().forEach(member -> check(object, member, format.meanings()));
        }
        for (JsonNode meaning : format.meanings().source()) {
            if (meaning.path("meaning").asString().equals("untranslated")) {
                meaning.path("members")
                        .properties()
                        .forEach(each -> require(
                                each.getValue().asString("").endsWith("."), each.getKey() + ": no reason is given"));
            }
        }
    }

    private static void check(Definition object, Member member, Meanings meanings) {
        String name = object.shortName() + "." + member.name();
        Set<String> said = meanings.of(object, member);
        require(
                member.type() instanceof Type.Bool == said.contains("decided"),
                name + ": a boolean, and nothing else, must be said to be decided");
        if (member.item() instanceof Type.Str string && string.pattern().startsWith(ANY_WORDS)) {
            require(
                    said.contains("untranslated") || said.contains("compared") || name.equals(WORDS_OF_TEXT),
                    name + ": must be a text, or be said to be untranslated or compared");
        }
    }
}
