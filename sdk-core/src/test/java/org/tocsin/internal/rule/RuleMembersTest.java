package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.Header;
import org.tocsin.testing.ClassTable;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.RuleScope;

/** The table of what rules look at says what their compiled code reads. */
final class RuleMembersTest {

    private static final Path CLASSES = ProjectFiles.project("sdk-core/target/classes");
    private static final String TABLE = "org/tocsin/internal/rule/rule-members.properties";
    /** Whoever asks these for values can come by any member. */
    private static final Set<String> OF_ANY_MEMBER = Set.of(
            "org.tocsin.internal.member.Member",
            "org.tocsin.internal.member.RecordMembers",
            "org.tocsin.internal.member.MemberTable",
            "org.tocsin.internal.rule.MessageWalk");

    private static final JavaClasses SDK = new ClassFileImporter().importPath(CLASSES);

    @Test
    void theTableSaysWhatIsRead() throws IOException {
        TreeMap<String, Reach> right = new TreeMap<>();
        SDK.stream()
                .filter(each -> each.getPackageName().equals("org.tocsin.internal.rule") && each.isTopLevelClass())
                .forEach(each -> {
                    add(right, each, "check", "");
                    add(right, each, "addTo", ".addTo");
                });
        assertTrue(right.size() > 20, right::toString);
        ClassTable.hold(TABLE, written(right));
    }

    /** A class that checks messages, or has its rules shown values. */
    private void add(TreeMap<String, Reach> table, JavaClass rules, String method, String key) {
        boolean asked = method.equals("addTo") || rules.isAssignableTo(Rule.class);
        rules.getMethods().stream()
                .filter(each -> asked && each.getName().equals(method))
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(each -> !OF_ANY_MEMBER.contains(rules.getName()))
                .forEach(
                        each -> table.computeIfAbsent(rules.getSimpleName() + key, unknown -> new Reach(!key.isEmpty()))
                                .from(each));
    }

    private static String written(TreeMap<String, Reach> table) {
        StringBuilder lines = new StringBuilder(
                "# What each class of rules reads and checks; RuleMembersTest says how it should be.\n");
        table.forEach((name, reach) -> lines.append(name)
                .append(".reads=")
                .append(String.join(" ", reach.any ? Set.of(RuleMembers.ANY) : reach.reads))
                .append('\n')
                .append(name)
                .append(".checks=")
                .append(String.join(" ", reach.checks))
                .append('\n'));
        return lines.toString();
    }

    /** What can be reached from a method. */
    private static final class Reach {

        private final Set<String> reads = new TreeSet<>();
        private final Set<String> checks = new TreeSet<>();
        private final Set<JavaCodeUnit> seen = new HashSet<>();
        private final Deque<JavaCodeUnit> open = new ArrayDeque<>();
        private final Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        private final boolean shown;
        private boolean any;
        private boolean walks;

        /** {@code shown}: by rules that are shown values, of which it is known whether they are right. */
        private Reach(boolean shown) {
            this.shown = shown;
        }

        void from(JavaMethod method) {
            go(method);
            while (!open.isEmpty()) {
                look(open.pop());
            }
            if (walks) {
                any |= meanings.isEmpty();
                meanings.forEach(this::membersThatMean);
            }
        }

        private void membersThatMean(Meaning meaning) {
            SDK.stream()
                    .filter(each -> each.getPackageName().startsWith("org.tocsin.message"))
                    .flatMap(each -> record(each).stream())
                    .forEach(members -> members.all().stream()
                            .filter(member -> member.means(meaning))
                            .forEach(member -> reads.add(members.definition() + '.' + member.name())));
        }

        private void go(JavaCodeUnit unit) {
            if (!unit.getOwner().getPackageName().startsWith("org.tocsin")) {
                return;
            }
            String owner = unit.getOwner().getName();
            if (owner.equals(MemberWalk.class.getName())
                    && parameters(unit).length > 1
                    && parameters(unit)[1].equals(Set.class.getName())) {
                // Such a walk reads the members with meanings that its caller names.
                walks = true;
                return;
            }
            if (OF_ANY_MEMBER.contains(owner)) {
                // A walk that a class of its own rules is added to shows it values; it does not ask for them.
                any |= !unit.getName().equals("add") && isAsked(unit);
                return;
            }
            if (seen.add(unit)) {
                open.push(unit);
                overriding(unit).forEach(this::go);
            }
        }

        private static boolean isAsked(JavaCodeUnit unit) {
            return Set.of("in", "allIn", "check", "value").contains(unit.getName());
        }

        private static Stream<JavaMethod> overriding(JavaCodeUnit unit) {
            boolean bodiless = unit instanceof JavaMethod && unit.getModifiers().contains(JavaModifier.ABSTRACT);
            return bodiless
                    ? unit.getOwner().getAllSubclasses().stream()
                            .flatMap(each -> each.tryGetMethod(unit.getName(), parameters(unit)).stream())
                    : Stream.empty();
        }

        private static String[] parameters(JavaCodeUnit unit) {
            return unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        }

        private void look(JavaCodeUnit unit) {
            unit.getFieldAccesses().forEach(this::field);
            List<JavaCodeUnit> next = new ArrayList<>();
            unit.getMethodCallsFromSelf()
                    .forEach(each -> each.getTarget().resolveMember().ifPresent(next::add));
            unit.getMethodReferencesFromSelf()
                    .forEach(each -> each.getTarget().resolveMember().ifPresent(next::add));
            unit.getConstructorCallsFromSelf()
                    .forEach(each -> each.getTarget().resolveMember().ifPresent(next::add));
            unit.getConstructorReferencesFromSelf()
                    .forEach(each -> each.getTarget().resolveMember().ifPresent(next::add));
            next.forEach(this::go);
        }

        private void field(JavaFieldAccess access) {
            JavaClass owner = access.getTargetOwner();
            if (owner.isEquivalentTo(Meaning.class)
                    && !access.getOrigin().getName().equals("addTo")) {
                Stream.of(Meaning.values())
                        .filter(meaning ->
                                meaning.name().equals(access.getTarget().getName()))
                        .forEach(meanings::add);
                return;
            }
            if (owner.isEquivalentTo(CoreProblem.class)) {
                Stream.of(CoreProblem.values())
                        .filter(rule -> rule.name().equals(access.getTarget().getName()))
                        .filter(rule -> rule.scope() == RuleScope.MESSAGE || rule.scope() == RuleScope.READER)
                        .forEach(rule -> checks.add(rule.name()));
                return;
            }
            if (owner.getPackageName().startsWith("org.tocsin.message")) {
                record(owner)
                        .ifPresent(members -> members.all().stream()
                                .filter(member ->
                                        member.name().equals(access.getTarget().getName()))
                                .filter(member -> !shown || isOfEnvelope(members))
                                .forEach(member -> reads.add(members.definition() + '.' + member.name())));
            }
            boolean fixed = access.getTarget().resolveMember().stream()
                    .anyMatch(each -> each.getModifiers().contains(JavaModifier.STATIC));
            if (fixed && owner.getPackageName().startsWith("org.tocsin.internal")) {
                owner.getStaticInitializer().ifPresent(this::go);
            }
        }

        /** Whether these are the members of the envelope, or of an object that it has. */
        private static boolean isOfEnvelope(RecordMembers members) {
            RecordMembers envelope = RecordMembers.of(Header.class);
            return members == envelope || envelope.all().stream().anyMatch(member -> member.below() == members);
        }

        private static Optional<RecordMembers> record(JavaClass owner) {
            return owner.isRecord() ? RecordMembers.find(owner.reflect()) : Optional.empty();
        }
    }
}
