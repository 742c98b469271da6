package org.tocsin.generator.record;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/**
 * A further type that a method of a builder takes besides the type of its member, chosen from what developers usually
 * have for such a value. The same rules hold for all builders:
 *
 * <ul>
 *   <li>a String for each value type that is a string in JSON; its form is checked when the message is checked;
 *   <li>for some forms other Java types with the same content, listed in {@code takes} in {@code java.json}: an Instant
 *       for a time, a UUID for an identifier made of one;
 *   <li>int or long for a number, so that both a literal and a variable that may be null fit;
 *   <li>for an object with one main member, listed in {@code shorthands}, the types that the builder of that member
 *       takes.
 * </ul>
 *
 * <p>A list takes the same types for each element. A text takes its language and its words.
 *
 * @param type the type that is taken
 * @param owner the code before the method that makes the value: a class, or the beginning of a chain; empty for a
 *     primitive type
 * @param method the method that makes the value
 * @param end the code after the call
 * @param says how the value is given, as a phrase that follows the title of the member
 */
record Shorthand(String type, String owner, String method, String end, String says) {

    /** All shorthands for a member, or for its elements if it is a list. */
    static List<Shorthand> of(Type type, Format format) {
        if (type instanceof Type.Int integer) {
            return List.of(new Shorthand(integer.isSmall() ? "int" : "long", "", "", "", "as a plain number"));
        }
        if (type instanceof Type.Rec object) {
            return ofObject(object, format);
        }
        List<Shorthand> all = new ArrayList<>();
        boolean plain = type instanceof Type.Str;
        String owner = JavaType.of(type).java();
        if (type instanceof Type.Value || type instanceof Type.Identifier) {
            all.add(new Shorthand("String", owner, "asWritten", "", "as it is written"));
        }
        format.java().path("takes").path(type.form()).properties().forEach(each -> {
            String taken = "${" + each.getKey() + "}";
            String says = each.getValue().asString();
            all.add(
                    plain
                            ? new Shorthand(taken, taken, "toString", "", says)
                            : new Shorthand(
                                    taken, owner, each.getKey().endsWith("UUID") ? "of" : "asWritten", "", says));
        });
        return all;
    }

    private static List<Shorthand> ofObject(Type.Rec object, Format format) {
        JsonNode name = format.java().path("shorthands").path(object.form());
        if (name.isMissingNode()) {
            return List.of();
        }
        Definition definition = format.objects().stream()
                .filter(each -> each.id().equals(object.id()))
                .findFirst()
                .orElseThrow();
        Type type = definition.member(name.asString()).type();
        List<Shorthand> all = new ArrayList<>();
        String owner = "${" + object.className() + "}.builder()";
        all.add(new Shorthand(JavaType.of(type).java(), owner, name.asString(), ".build()", "as this value alone"));
        of(type, format)
                .forEach(each -> all.add(new Shorthand(each.type(), owner, name.asString(), ".build()", each.says())));
        return all;
    }

    boolean isPrimitive() {
        return owner.isEmpty();
    }

    /** The expression that makes the value from a variable. */
    String value(String variable) {
        if (isPrimitive()) {
            return variable;
        }
        String made =
                owner.equals(type) ? variable + "." + method + "()" : owner + "." + method + "(" + variable + ")" + end;
        return variable + " == null ? null : " + made;
    }

    /** The function that makes the value. */
    String function() {
        return end.isEmpty() ? owner + "::" + method : "each -> " + owner + "." + method + "(each)" + end;
    }
}
