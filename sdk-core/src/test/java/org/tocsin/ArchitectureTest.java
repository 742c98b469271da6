package org.tocsin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectFiles;

/** The house keeps its plan: who may know whom, and what the outside may see. */
final class ArchitectureTest {

    /** Bytes of text, forms of strings, what differs in records, what mappers write and grids of numbers, which know of nothing else. */
    private static final String[] TOOLS = {
        "org.tocsin.internal.ascii",
        "org.tocsin.internal.form",
        "org.tocsin.internal.mapper",
        "org.tocsin.internal.record",
        "org.tocsin.internal.suppression"
    };

    private static final String INTERNAL = "org.tocsin.internal..";
    private static final List<String> ENGINES = List.of("tools.jackson", "com.networknt", "org.hibernate");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern FORMAT = Pattern.compile("(?i)stix|veris|misp|iodef|csaf");

    private static final Set<String> KOTLIN_KEYWORDS =
            Set.of("as", "fun", "in", "interface", "is", "object", "typealias", "typeof", "val", "var", "when");

    private final JavaClasses sdk = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tocsin");

    @Test
    void theClassesAreFound() {
        assertTrue(sdk.size() > 100);
        assertTrue(sdk.contain(Tocsin.class));
    }

    @Test
    void onlySecondOpinionsAndWhatMappersWriteKnowTheEngines() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tocsin.internal.explain", "org.tocsin.internal.mapper")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.networknt..", "org.hibernate..")
                .check(sdk);
    }

    /** A host that imports {@code java.io.*} and our packages needs no full names. */
    @Test
    void noPublicTypeIsNamedLikeOneOfTheJdkThatEverybodyImports() {
        Set<String> taken = Stream.of("java.io", "java.util", "java.time")
                .flatMap(ArchitectureTest::typesOfTheJdk)
                .collect(Collectors.toSet());
        assertTrue(taken.containsAll(List.of("Reader", "Optional", "Instant")), taken::toString);
        assertEquals(
                List.of(),
                exported().map(JavaClass::getSimpleName).filter(taken::contains).toList());
    }

    @Test
    void noPublicMethodHasANameThatKotlinMustQuote() {
        assertEquals(
                List.of(),
                exported()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> KOTLIN_KEYWORDS.contains(method.getName()))
                        .map(JavaCodeUnit::getFullName)
                        .toList());
    }

    /** What may be absent is said in one way: null where it is stored or given, Optional where it is looked for. */
    @Test
    void whatIsStoredOrGivenIsNoOptional() {
        assertEquals(
                List.of(),
                exported()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
                        .map(JavaField::getFullName)
                        .toList());
        assertEquals(
                List.of(),
                exported()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> unit.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
                        .map(JavaCodeUnit::getFullName)
                        .toList());
    }

    /** A method that may find nothing says so in its return type; null comes from what is stored: components of records, Context, and the null of JSON. */
    @Test
    void whatSearchesGivesNoNull() {
        assertEquals(
                Set.of("org.tocsin.context.Context", "org.tocsin.json.Node"),
                exported()
                        .filter(type -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> !isComponent(method))
                                .map(JavaMethod::reflect)
                                .anyMatch(method ->
                                        method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private Stream<JavaClass> exported() {
        return sdk.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().contains(".internal"));
    }

    private static Stream<String> typesOfTheJdk(String packageName) {
        Path types = FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules", "java.base", packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(types)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Annotations are read by the host's mapper, if it has one; nothing is loaded of them without. */
    @Test
    void nothingIsKnownOfOtherJacksonsButAnnotations() {
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("com.fasterxml..")
                        .and(DescribedPredicate.not(
                                JavaClass.Predicates.resideInAPackage("com.fasterxml.jackson.annotation"))))
                .check(sdk);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.tocsin.code",
                        "org.tocsin.message..",
                        "org.tocsin.validation",
                        "org.tocsin.internal.mapper")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.annotation")
                .check(sdk);
    }

    @Test
    void messagesAndCodesKnowNothingOfWhatIsDoneWithThem() {
        noClasses()
                .that()
                .resideInAnyPackage("org.tocsin.message..", "org.tocsin.code..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "org.tocsin", "org.tocsin.validation..", "org.tocsin.conversion..", INTERNAL)
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(TOOLS))))
                .check(sdk);
        noClasses()
                .that()
                .resideInAPackage("org.tocsin.code..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tocsin.message..")
                .check(sdk);
    }

    @Test
    void whatMessagesAreMadeWithKnowsNothingOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage(TOOLS)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.tocsin..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(TOOLS))))
                .check(sdk);
    }

    @Test
    void validationKnowsNothingOfConversion() {
        noClasses()
                .that()
                .resideInAPackage("org.tocsin.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tocsin", "org.tocsin.conversion..", INTERNAL)
                .check(sdk);
    }

    @Test
    void directoryAndCorrespondenceKnowMessagesAndWhatTheyMeanAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("org.tocsin.directory..", "org.tocsin.correspondence..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "org.tocsin", "org.tocsin.validation..", "org.tocsin.conversion..", INTERNAL)
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                "org.tocsin.internal.member", "org.tocsin.internal.hours"))))
                .check(sdk);
    }

    /**
     * Every package is a slice of its own. But a message and its parts are one: {@code Body} permits the records of every
     * family, as a sealed type must, and these use the parts of the envelope.
     */
    @Test
    void noPackageIsInACircle() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public String getDescription() {
                        return "packages";
                    }

                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String name = type.getPackageName();
                        return SliceIdentifier.of(name.startsWith("org.tocsin.message.") ? "org.tocsin.message" : name);
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(sdk);
    }

    @Test
    void nothingTheOutsideSeesNamesAnEngine() {
        List<String> seen = sdk.stream()
                .filter(each -> !each.getPackageName().startsWith("org.tocsin.internal"))
                .flatMap(each -> each.getCodeUnits().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC)
                        || each.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(each -> typesOf(each).anyMatch(ArchitectureTest::isEngine))
                .map(JavaCodeUnit::getFullName)
                .toList();
        assertEquals(List.of(), seen);
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.of(unit.getRawReturnType()),
                Stream.concat(unit.getRawParameterTypes().stream(), unit.getExceptionTypes().stream()));
    }

    private static boolean isEngine(JavaClass type) {
        return ENGINES.stream().anyMatch(type.getPackageName()::startsWith);
    }

    @Test
    void nothingStaticCanBeReplaced() {
        fields().that().areStatic().and().areNotPrivate().should().beFinal().check(sdk);
    }

    @Test
    void nothingReachesForTheNetworkOrForFiles() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "open files or connections",
                        type -> type.getPackageName().startsWith("java.net")
                                        && !type.getSimpleName().startsWith("URI")
                                || type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.nio.channels")
                                || type.getFullName()
                                        .matches(
                                                "java\\.io\\.(Random)?(File|FileInputStream|FileReader|AccessFile).*")))
                .check(sdk);
    }

    /** Formats are guests: what they are given knows none of them, not even by its name. */
    @Test
    void whatFormatsAreWrittenWithKnowsNoFormat() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tocsin.formats..")
                .check(sdk);
        for (String room : List.of("conversion", "json", "vocabulary")) {
            for (Path source : ProjectFiles.list(ProjectFiles.project("sdk-core/src/main/java/org/tocsin/" + room))) {
                String code = COMMENT.matcher(new String(ProjectFiles.bytes(source), StandardCharsets.UTF_8))
                        .replaceAll("");
                assertFalse(FORMAT.matcher(code).find(), source::toString);
            }
        }
        assertTrue(FORMAT.matcher(COMMENT.matcher("/** x */ id(\"stix-2.1\")").replaceAll(""))
                .find());
    }

    @Test
    void whatIsPublicInTheFrontDoorIsFewTypes() {
        classes()
                .that()
                .resideInAPackage("org.tocsin")
                .and()
                .arePublic()
                .should()
                .haveNameMatching("org\\.tocsin\\.(Tocsin|MessageReader|ReadResult|package-info)(\\$.*)?")
                .check(sdk);
    }
}
