package org.tocsin.generator.register;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.json.JsonMapper;

/** The register of rules; each rule is checked against the format, after the format as a whole. */
public final class Register {

    private final List<RegisteredRule> rules;

    /** The register of {@code rules.json} in the folder of the format. */
    public Register(Path folder, Format format) {
        WholeFormat.check(format);
        PlainMembers.check(format);
        this.rules = RegisteredRule.all(
                JsonMapper.shared().readTree(folder.resolve("rules.json")).path("rules"));
        rules.forEach(rule -> rule.watches()
                .forEach(watch -> Dialect.require(isThere(watch, format), rule.id() + ": the format has no " + watch)));
    }

    /** Whether the format has the values that a rule watches. */
    private static boolean isThere(Watch watch, Format format) {
        List<Definition> objects = format.objects();
        return format.codeLists().stream().anyMatch(list -> list.name().equals(watch.list()))
                || objects.stream()
                        .anyMatch(object -> object.members().stream()
                                .anyMatch(
                                        member -> watch.means(format.meanings().of(object, member), member.type())))
                || format.meanings().has(watch.member())
                || (watch.form().isEmpty() && !watch.value().isEmpty())
                || objects.stream()
                        .map(object -> Names.ofDefinition(object.id()))
                        .anyMatch(watch::isOfForm)
                || objects.stream()
                        .flatMap(object -> object.members().stream())
                        .anyMatch(member -> watch.isOfForm(member.type().form()));
    }

    public List<RegisteredRule> rules() {
        return rules;
    }

    /** The kinds of values that rules watch. */
    public List<Watch> watches() {
        return rules.stream()
                .filter(RegisteredRule::isOfValues)
                .flatMap(rule -> rule.watches().stream())
                .distinct()
                .toList();
    }

    /** Whether a rule watches every value of this form. */
    public boolean watches(String form) {
        return watches().stream().anyMatch(watch -> watch.isAny(form));
    }
}
