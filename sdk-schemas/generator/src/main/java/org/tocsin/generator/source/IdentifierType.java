package org.tocsin.generator.source;

import static org.tocsin.generator.source.Dialect.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The Java type of the identifiers that mean certain things, as {@code java.json} says.
 *
 * @param meanings what such an identifier means
 * @param facts what {@code java.json} says of it: what it identifies, what holds of it, and the clause that says so
 * @param form the form that all such identifiers have
 * @param byHand whether what reads it is written by hand,
 */
public record IdentifierType(String className, Set<String> meanings, JsonNode facts, Type.Str form, boolean byHand) {

    /** All such types, each held against what members mean: it has members, and all of them have one form. */
    static List<IdentifierType> all(JsonNode java, Meanings meanings) {
        return java.path("identifiers").properties().stream()
                .map(each -> {
                    Set<String> meant = new HashSet<>();
                    each.getValue().path("meanings").forEach(meaning -> meant.add(meaning.asString()));
                    List<Type> forms = meanings.types(meant);
                    boolean one = forms.size() == 1 && forms.get(0) instanceof Type.Str;
                    require(one, each.getKey() + " must have members of one form: " + meant + " have " + forms);
                    boolean byHand = each.getValue().path("byHand").asBoolean(false);
                    return new IdentifierType(each.getKey(), meant, each.getValue(), (Type.Str) forms.get(0), byHand);
                })
                .toList();
    }

    /** The type of a member that means this: of these the one that is named for it, or, of no identifier, its own. */
    static Type of(Definition.Member member, Set<String> meanings, List<IdentifierType> all) {
        String form = member.type().form();
        boolean identifies = all.stream().anyMatch(each -> each.form.form().equals(form));
        List<Type> named = all.stream()
                .filter(each -> meanings.stream().anyMatch(each.meanings::contains))
                .map(IdentifierType::type)
                .toList();
        require(
                named.size() == (identifies ? 1 : 0),
                "java.json names " + named + " for " + member.name() + ", which is " + meanings);
        if (!identifies) {
            return member.type();
        }
        return member.type() instanceof Type.ListOf list ? new Type.ListOf(named.get(0), list.max()) : named.get(0);
    }

    private Type type() {
        return byHand
                ? new Type.Value(form.form(), className, form.max(), form.expected())
                : new Type.Identifier(form.form(), className);
    }
}
