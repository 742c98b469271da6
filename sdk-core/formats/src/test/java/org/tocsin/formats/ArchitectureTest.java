package org.tocsin.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.stix.StixSource;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.formats.veris.VerisSource;

/** The formats are guests: they use what is open to everybody, and know nothing of each other. */
final class ArchitectureTest {

    private static final String INTERNAL = "org.tocsin.formats.internal.";

    private final JavaClasses formats = new ClassFileImporter().importPath(place());

    /** Where the formats are, without their tests. */
    static Path place() {
        try {
            return Path.of(StixTarget.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void theClassesAreFound() {
        assertTrue(formats.size() > 50);
        assertTrue(formats.contain(VerisSource.class));
    }

    @Test
    void ofAFormatTheOutsideSeesItsSourceAndItsTarget() {
        assertEquals(
                Set.of(StixSource.class.getName(), StixTarget.class.getName(), VerisSource.class.getName()),
                formats.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .filter(name -> !name.startsWith(INTERNAL) && !name.endsWith("package-info"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aFormatUsesOnlyWhatAnybodyCanUse() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.tocsin.internal..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.networknt..",
                        "org.hibernate..")
                .check(formats);
    }

    @Test
    void noFormatKnowsAnother() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public String getDescription() {
                        return "formats";
                    }

                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String format = type.getPackageName()
                                .replace(INTERNAL, "")
                                .replace("org.tocsin.formats.", "")
                                .replaceFirst("\\..*", "");
                        boolean shared = format.equals("map") || format.equals("place");
                        return type.getPackageName().startsWith("org.tocsin.formats.") && !shared
                                ? SliceIdentifier.of(format)
                                : SliceIdentifier.ignore();
                    }
                })
                .should()
                .notDependOnEachOther()
                .check(formats);
    }

    @Test
    void nothingReachesForTheNetworkOrForFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.util.logging..")
                .check(formats);
    }
}
