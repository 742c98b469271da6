package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Code;
import org.tocsin.message.TextLengthValidator;
import org.tocsin.testing.ClassTable;
import org.tocsin.testing.ProjectFiles;

/** What a native image has to keep of the SDK is all listed in the metadata, and nothing else is. */
final class NativeImageTest {

    private static final Path CLASSES = ProjectFiles.project("sdk-core/target/classes");
    private static final String METADATA = "META-INF/native-image/org.tocsin/tocsin-core/reachability-metadata.json";
    private static final List<String> GLOBS =
            List.of("org/tocsin/internal/rule/rule-members.properties", "org/tocsin/validation/problems*.properties");

    /** Whoever calls one of these reads by a name or looks into a class, and what it meets has to be listed. */
    private static final Set<String> REFLECTIVE = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.loadClass",
            "java.lang.Module.getResourceAsStream",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load");

    /**
     * Those that do, with records of messages or the sentences of problems; and the services of other artifacts, which a
     * native image finds by their lists.
     */
    private static final Set<String> WITH_WHAT_IS_LISTED = Set.of(
            "org.tocsin.conversion.Format",
            "org.tocsin.internal.explain.ListSizes",
            "org.tocsin.internal.explain.ObjectExplainer",
            "org.tocsin.internal.rule.RuleMembers$Table",
            "org.tocsin.validation.ProblemMessages");

    private final JavaClasses sdk = new ClassFileImporter().importPath(CLASSES);

    @Test
    void theMetadataListWhatIsReadByReflection() throws IOException {
        ClassTable.hold(METADATA, metadata());
    }

    @Test
    void theMetadataListEveryResource() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            Set<Path> resources = files.filter(Files::isRegularFile)
                    .map(CLASSES::relativize)
                    .filter(file ->
                            !file.startsWith("META-INF") && !file.toString().endsWith(".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(resources.size() >= 2, resources::toString);
            for (String glob : GLOBS) {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
                assertTrue(resources.removeIf(matcher::matches), glob + " is listed and matches nothing");
            }
            assertEquals(Set.of(), resources, "not listed");
        }
    }

    @Test
    void nothingElseIsReadByReflection() {
        Set<String> callers = sdk.stream()
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(NativeImageTest::isReflective)
                .map(call -> call.getOriginOwner().getName())
                .collect(Collectors.toSet());
        callers.removeAll(WITH_WHAT_IS_LISTED);
        assertEquals(Set.of(), callers, "reads by reflection: is all that it meets listed?");
    }

    private static boolean isReflective(JavaMethodCall call) {
        return REFLECTIVE.contains(call.getTargetOwner().getName() + "." + call.getName());
    }

    private String metadata() {
        Stream<String> types = types().stream()
                .map(type -> "    {\"type\": \"" + type + "\", \"allDeclaredConstructors\": true, "
                        + "\"allDeclaredFields\": true, \"allDeclaredMethods\": true}");
        Stream<String> globs = GLOBS.stream().map(glob -> "    {\"glob\": \"" + glob + "\"}");
        return "{\n  \"reflection\": [\n" + types.collect(Collectors.joining(",\n")) + "\n  ],\n  \"resources\": [\n"
                + globs.collect(Collectors.joining(",\n")) + "\n  ]\n}\n";
    }

    /**
     * The public records of messages, which validators look into, with all that they extend; the constraints
     * on them, whose arguments a validator reads; our own validator of constraints, which it makes; and the codes and
     * values, which a mapper of the host looks into.
     */
    private Set<String> types() {
        Set<String> types = new TreeSet<>(Set.of(TextLengthValidator.class.getName()));
        for (JavaClass part : sdk) {
            boolean ofMessages = part.isRecord()
                    && part.getModifiers().contains(JavaModifier.PUBLIC)
                    && part.getPackageName().startsWith("org.tocsin.message");
            if (part.isAssignableTo(Code.class)
                    || isMapped(part) && !part.getName().endsWith("$Builder")) {
                types.add(part.getName());
            }
            if (ofMessages) {
                types.add(part.getName());
                part.getAllRawSuperclasses().forEach(each -> types.add(each.getName()));
                part.getAllRawInterfaces().forEach(each -> types.add(each.getName()));
                constraints(part).forEach(types::add);
            }
        }
        types.remove(Object.class.getName());
        return types;
    }

    private static boolean isMapped(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMembers().stream())
                .flatMap(each -> ((HasAnnotations<?>) each).getAnnotations().stream())
                .anyMatch(annotation ->
                        annotation.getRawType().getPackageName().equals("com.fasterxml.jackson.annotation"));
    }

    private static Stream<String> constraints(JavaClass part) {
        return part.getMembers().stream()
                .flatMap(member -> member.getAnnotations().stream())
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .map(JavaClass::getName);
    }
}
