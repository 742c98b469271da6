package org.tocsin.generator.record;

import static org.tocsin.generator.java.JavaFile.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.register.UnitGroups;
import org.tocsin.generator.register.Watch;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;

/**
 * The rules for each member and for each object as a whole: the rules whose problems point to it, and those about its
 * values. Rules about any string or any list of codes are left out, and so are rules whose problems may point to any
 * place below a member.
 */
public final class MemberRules {

    private final Format format;
    private final Map<String, Definition> objects = new TreeMap<>();
    /**
     * The rules by the id of the object, a hash sign and the name of the member, which is empty for the object itself.
     */
    private final Map<String, Set<RegisteredRule>> found = new TreeMap<>();

    public MemberRules(Format format, Register register) {
        this.format = format;
        format.objects().forEach(object -> objects.put(object.id(), object));
        for (RegisteredRule rule : register.rules()) {
            rule.at().forEach(pointer -> point(rule, pointer));
            rule.watches().forEach(watch -> objects.values().forEach(object -> watch(rule, watch, object)));
        }
    }

    /** The Javadoc sentence that names the rules about a member; empty where there are none. */
    String of(Definition object, Member member) {
        return sentence(key(object, member.name()));
    }

    /** The same for an object as a whole. */
    String of(Definition object) {
        return sentence(key(object, ""));
    }

    /** The identifiers of the rules about a member, or about the object as a whole where the name is empty. */
    public List<String> ids(Definition object, String member) {
        return found.getOrDefault(key(object, member), Set.of()).stream()
                .map(RegisteredRule::id)
                .sorted()
                .toList();
    }

    private String sentence(String key) {
        Set<RegisteredRule> rules = found.getOrDefault(key, Set.of());
        return rules.isEmpty()
                ? ""
                : rules.stream()
                        .map(rule -> "{@link org.tocsin.validation.CoreProblem#" + rule.constant() + " "
                                + prose(rule.id()) + "}")
                        .collect(Collectors.joining(", ", " Rules: ", "."));
    }

    private static String key(Definition object, String member) {
        return object.id() + " " + member;
    }

    private void add(RegisteredRule rule, Definition object, String member) {
        found.computeIfAbsent(key(object, member), unknown -> new LinkedHashSet<>())
                .add(rule);
    }

    private void point(RegisteredRule rule, String pointer) {
        List<String> steps = new ArrayList<>(List.of(pointer.split("/")));
        steps.removeIf(step -> step.isEmpty() || step.equals("*"));
        if (steps.contains("**") || steps.isEmpty()) {
            return;
        }
        if (steps.get(0).equals("body")) {
            format.bodies().stream()
                    .filter(body -> rule.types().contains("*") || rule.types().contains(body.messageType()))
                    .forEach(body -> point(rule, body, steps.subList(1, steps.size())));
        } else {
            point(rule, object(Format.ENVELOPE), steps);
        }
    }

    private Definition object(String id) {
        return Dialect.found(objects.get(id), "no object " + id);
    }

    private void point(RegisteredRule rule, Definition object, List<String> steps) {
        if (steps.isEmpty()) {
            add(rule, object, "");
            return;
        }
        for (Member member : object.components()) {
            if (member.name().equals(steps.get(0))) {
                if (steps.size() > 1 && member.item() instanceof Type.Rec below) {
                    point(rule, object(below.id()), steps.subList(1, steps.size()));
                } else {
                    add(rule, object, member.name());
                }
            }
        }
    }

    private void watch(RegisteredRule rule, Watch watch, Definition object) {
        if (watch.isAny(object.shortName())) {
            add(rule, object, "");
        }
        for (Member member : object.components()) {
            boolean plain = !(member.item() instanceof Type.Rec) && !(member.type() instanceof Type.Wrapped);
            boolean watched = watch.isOf(format.meanings().of(object, member), member.type())
                    || (plain && watch.isAny(member.type().form()))
                    || (member.isList() && watch.isListOf(member.type().form()))
                    || (watch.isQuantity()
                            && UnitGroups.meaning(format.meanings(), object, member)
                                    .isPresent())
                    || member.type().codes().stream()
                            .anyMatch(list -> list.name().equals(watch.list()))
                    || watch.member().equals(object.shortName() + "." + member.name());
            if (watched) {
                add(rule, object, member.name());
            }
        }
    }
}
