package org.tocsin.generator.contradiction;

import static org.tocsin.generator.source.Names.literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Type;

/** The test of a message for members that say opposite things. */
public final class ContradictionFile {

    private static final String MARGIN = "    ";
    private static final int IN_METHOD = 2;

    private final Contradictions contradictions;
    private final JavaFile file =
            new JavaFile("org.tocsin.internal.rule", "Contradictions", Contradictions.FILE + " and the schemas");
    /** How many blocks are open. */
    private int depth;
    /** How many variables there are. */
    private int variables;

    private ContradictionFile(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    public static JavaFile of(Contradictions contradictions) {
        return new ContradictionFile(contradictions).write();
    }

    private JavaFile write() {
        Map<Definition, List<Contradiction>> byBody = new LinkedHashMap<>();
        contradictions
                .all()
                .forEach(each -> byBody.computeIfAbsent(each.body(), none -> new ArrayList<>())
                        .add(each));
        file.javadoc(0, List.of("Finds members of a message that say opposite things."))
                .code("final class Contradictions {")
                .blank()
                .code("    private Contradictions() {}")
                .blank()
                .code("    static void check(${org.tocsin.message.Message}<?> message, Findings findings) {");
        String otherwise = "        if";
        for (Definition body : byBody.keySet()) {
            file.code(otherwise + " (message.body() instanceof ${" + body.className() + "} body) {")
                    .code("            of" + body.javaName() + "(body, findings);");
            otherwise = "        } else if";
        }
        file.code("        }").code("    }");
        byBody.forEach(this::method);
        return file.code("}");
    }

    private void method(Definition body, List<Contradiction> all) {
        file.blank()
                .code("    private static void of" + body.javaName() + "(" + body.javaName()
                        + " body, Findings findings) {");
        depth = IN_METHOD;
        variables = 0;
        all.forEach(this::test);
        file.code("    }");
    }

    private void line(String code) {
        file.code(MARGIN.repeat(depth) + code);
    }

    private void open(String code) {
        line(code);
        depth++;
    }

    /** A place in a message that the code has come to: the variable there, and the expression of its pointer. */
    private record At(String variable, String pointer) {}

    private void test(Contradiction each) {
        List<String> one = Contradiction.steps(each.member());
        List<String> other = Contradiction.steps(each.excluded());
        int common = 0;
        while (common < Math.min(one.size(), other.size()) - 1
                && one.get(common).equals(other.get(common))) {
            common++;
        }
        List<Member> way = each.way(each.member(), contradictions.format());
        At both = enter(new At("body", "\"/body"), one.subList(0, common), way);
        int entered = (int) one.subList(0, common).stream()
                .filter(step -> !step.equals(Contradiction.ELEMENT))
                .count();
        At says = enter(both, one.subList(common, one.size() - 1), way.subList(entered, way.size()));
        List<Member> otherWay = each.way(each.excluded(), contradictions.format());
        At excluded = enter(both, other.subList(common, other.size() - 1), otherWay.subList(entered, otherWay.size()));
        compare(each, way.get(way.size() - 1), says, otherWay.get(otherWay.size() - 1), excluded);
        while (depth > IN_METHOD) {
            depth--;
            line("}");
        }
    }

    /** Goes into the objects and lists on the way, each of which may be absent. */
    private At enter(At start, List<String> steps, List<Member> way) {
        At at = start;
        int member = 0;
        for (int i = 0; i < steps.size(); i++) {
            String value = at.variable + "." + steps.get(i) + "()";
            String name = steps.get(i) + variables++;
            String type = JavaType.of(way.get(member).item()).java();
            if (way.get(member).isList()) {
                String index = "i" + variables++;
                open("for (int " + index + " = 0; " + index + " < " + value + ".size(); " + index + "++) {");
                line(type + " " + name + " = " + value + ".get(" + index + ");");
                at = new At(name, at.pointer + "/" + steps.get(i) + "/\" + " + index + " + \"");
                i++; // the place in the list is entered, too
            } else {
                line(type + " " + name + " = " + value + ";");
                open("if (" + name + " != null) {");
                at = new At(name, at.pointer + "/" + steps.get(i));
            }
            member++;
        }
        return at;
    }

    private void compare(Contradiction each, Member member, At says, Member other, At excluded) {
        String one = member.name() + variables++;
        String opposite = other.name() + variables++;
        line(JavaType.of(member.type()).java() + " " + one + " = " + says.variable + "." + member.name() + "();");
        line(JavaType.of(other.type()).java() + " " + opposite + " = " + excluded.variable + "." + other.name()
                + "();");
        boolean byDefault = each.saysByDefault(contradictions.format());
        String absent = one + " == null";
        String present = one + " != null";
        String condition = byDefault
                ? "(" + absent + " || " + isOne(member, one, each.says()) + ")"
                : present + " && " + isOne(member, one, each.says());
        open("if (" + condition + " && " + opposite + " != null"
                + (each.having().isEmpty() ? "" : " && " + opposite + "." + each.having() + "() != null")
                + (each.being().isEmpty() ? "" : " && " + isOne(other, opposite, each.being())) + ") {");
        String value = member.type() instanceof Type.Bool ? one + ".toString()" : one + ".code()";
        line("ContradictionRules.add(findings, " + excluded.pointer + "/" + other.name() + "\", "
                + literal(member.name())
                + ", "
                + (byDefault ? absent + " ? " + literal(member.standard().asString()) + " : " + value : value) + ");");
    }

    private static String isOne(Member member, String variable, List<String> values) {
        String written = variable + (member.type() instanceof Type.Bool ? ".toString()" : ".code()");
        String tests = values.stream()
                .map(value -> written + ".equals(" + literal(value) + ")")
                .collect(Collectors.joining(" || "));
        return values.size() > 1 ? "(" + tests + ")" : tests;
    }
}
