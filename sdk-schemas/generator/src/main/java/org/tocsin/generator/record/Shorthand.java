package org.tocsin.generator.record;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/**
 * What a method of a builder takes besides the type of its member: whatever a developer is likely to have in hand for it.
 * One rule for all builders:
 *
 * <ul>
 *   <li>a String for each value type that is a string in JSON; its form is looked at when the message is checked;
 *   <li>for some forms other types of Java that say the same, as {@code takes} in {@code java.json} has them: an Instant for
 *       a time, a UUID for an identifier made of one;
 *   <li>int or long for a number, so that a literal fits and a variable that may be null still does;
 *   <li>for an object that one member mostly says, as {@code shorthands} has them, what the builder of that member takes.
 * </ul>
 *
 * <p>A list takes the same, one by one. Text takes its language and its words.
 *
 * @param type the type that is taken
 * @param owner what makes the value of it, up to the method: a class, or the beginning of a chain; empty for a primitive type
 * @param method the method that makes it
 * @param end what follows the call
 * @param says how the value is given then, in words that follow the title of the member
 */
record Shorthand(String type, String owner, String method, String end, String says) {

    /** All for a member, or for the elements of one that is a list. */
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

    /** The expression of the value that a variable gives. */
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
