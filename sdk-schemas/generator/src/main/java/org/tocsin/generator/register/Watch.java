package org.tocsin.generator.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;

/**
 * One kind of values that a rule checks; components that do not apply are empty.
 *
 * @param meaning the meaning of their members
 * @param form the definition of the values
 * @param beside the form or the code list of another member of the object that is checked with it
 * @param list the code list of the values
 * @param member the member with the values, such as {@code message.realm}
 * @param value a kind of values that has no name in the schemas; with a form, lists of it; with a meaning, members of the
 *     objects of a list, each with its place in the list
 */
public record Watch(String meaning, String form, String beside, String list, String member, String value) {

    private static final Set<String> FACTS = Set.of("meaning", "form", "beside", "list", "member", "value");
    private static final Set<String> VALUES = Set.of("", "string", "list-of-codes", "list", "in-list", "quantity");

    static List<Watch> all(String rule, JsonNode watches) {
        List<Watch> all = new ArrayList<>();
        for (JsonNode each : watches) {
            each.propertyNames()
                    .forEach(fact -> Dialect.require(FACTS.contains(fact), rule + ": nothing is watched by " + fact));
            Watch watch = new Watch(
                    each.path("meaning").asString(""),
                    each.path("form").asString(""),
                    each.path("beside").asString(""),
                    each.path("list").asString(""),
                    each.path("member").asString(""),
                    each.path("value").asString(""));
            Dialect.require(VALUES.contains(watch.value), rule + ": there are no values called " + watch.value);
            Dialect.require(
                    watch.beside.isEmpty() || !watch.meaning.isEmpty(),
                    rule + ": only a meaning has members beside it");
            all.add(watch);
        }
        return List.copyOf(all);
    }

    /** Whether it is every value of this form, for any meaning of the member. */
    public boolean isAny(String definition) {
        return isOfForm(definition) && value.isEmpty();
    }

    /** Whether it is every list of this form as a whole, for any meaning of the member. */
    public boolean isListOf(String definition) {
        return isOfForm(definition) && value.equals("list");
    }

    /** Whether it is every quantity together with what the quantity is about. */
    public boolean isQuantity() {
        return value.equals("quantity");
    }

    boolean isOfForm(String definition) {
        return meaning.isEmpty() && !form.isEmpty() && form.equals(definition);
    }

    /** Whether a member with these meanings is checked because of its meaning. */
    public boolean isOf(Set<String> meanings, Type type) {
        return !isInList() && means(meanings, type);
    }

    /** Whether a member with these meanings is checked in each object of a list, one after the other. */
    public boolean isInList(Set<String> meanings, Type type) {
        return isInList() && means(meanings, type);
    }

    private boolean isInList() {
        return value.equals("in-list");
    }

    boolean means(Set<String> meanings, Type type) {
        return meanings.contains(meaning) && (form.isEmpty() || form.equals(type.form()));
    }

    /** Whether a member of this type is the one that is checked with it. */
    public boolean isBeside(Type type) {
        return !beside.isEmpty()
                && (type.form().equals(beside)
                        || type.codes().stream().anyMatch(codes -> codes.name().equals(beside)));
    }
}
