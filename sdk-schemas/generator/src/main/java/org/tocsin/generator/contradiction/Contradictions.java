package org.tocsin.generator.contradiction;

import static org.tocsin.generator.source.Dialect.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.Format;

/** All members that say opposite things, from {@code contradictions.json}, checked against the register of rules. */
public final class Contradictions {

    static final String FILE = "contradictions.json";
    private static final String RULE = "contradictory-members";

    private final Format format;
    private final List<Contradiction> all;

    public Contradictions(Format format, List<RegisteredRule> rules) {
        this.format = format;
        this.all = format.data(FILE)
                .path("contradictions")
                .valueStream()
                .map(row -> Contradiction.of(row, format))
                .toList();
        RegisteredRule rule = rules.stream()
                .filter(each -> each.name().equals(RULE))
                .findFirst()
                .orElseThrow();
        Set<String> types = all.stream().map(each -> each.body().messageType()).collect(Collectors.toSet());
        Set<String> excluded = all.stream().map(Contradiction::excluded).collect(Collectors.toSet());
        require(types.equals(Set.copyOf(rule.types())), rule.id() + ": the types are those of " + FILE + ": " + types);
        require(excluded.equals(Set.copyOf(rule.at())), rule.id() + ": it points where " + FILE + " does: " + excluded);
    }

    List<Contradiction> all() {
        return all;
    }

    Format format() {
        return format;
    }
}
