package org.tocsin.generator.source;

import static org.tocsin.generator.source.Dialect.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The Java type of identifiers with certain meanings, as defined in {@code java.json}.
 *
 * @param meanings the meanings of such an identifier
 * @param facts its facts in {@code java.json}: what it identifies, its properties, and the clause that states them
 * @param form the form that all such identifiers have
 * @param byHand whether its reader is written by hand
 */
public record IdentifierType(String className, Set<String> meanings, JsonNode facts, Type.Str form, boolean byHand) {

    /**
     * All such types. Each is checked against the meanings of members: it must have members, and all of them must have
     * the same form.
     */
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

    /**
     * The type of a member with these meanings: the identifier type for them or, if the member is no identifier, its
     * own type.
     */
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
