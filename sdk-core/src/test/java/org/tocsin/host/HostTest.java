package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.testing.ProjectFiles;

/** The SDK on class paths where jars are missing or other versions come first: answers, never an Error. */
final class HostTest {

    /** What is said of a text and of an object that are spoilt in several places. */
    private static final List<String> TEXT =
            List.of("text TOC-SHP-001 /sentAt", "text TOC-SHP-002 /sentBy", "text TOC-TLP-001 /handling/tlp");

    private static final List<String> OBJECT = List.of("object TOC-SHP-005 /revision", "object TOC-SHP-001 /title");

    /** What the JSON Schemas say of the same text by another engine, and what is said where that can't be had. */
    private static final List<String> SCHEMAS =
            List.of("schemas TOC-SHP-001 /sentAt", "schemas TOC-SHP-002 /sentBy", "schemas TOC-TLP-001 /handling/tlp");

    private static final List<String> NO_SCHEMAS = List.of("schemas TOC-LIM-009 ");

    /** What the constraints say of the same object, and what is said where nobody can ask them. */
    private static final List<String> CONSTRAINTS =
            List.of("constraints TOC-SHP-005 /revision", "constraints TOC-SHP-001 /title");

    private static final List<String> NO_CONSTRAINTS = List.of("constraints TOC-LIM-009 ");

    static Stream<Arguments> hosts() {
        Host usual = Host.usual();
        Host oldAnnotations = usual.without("jackson-annotations").withFirst("jackson-annotations-2.18.2.jar");
        Host oldValidator = usual.withFirst("hibernate-validator-8.0.6.Final.jar");
        Host noEngine =
                usual.without("json-schema-validator", "jackson-databind", "hibernate-validator", "jakarta.validation");
        return Stream.of(
                Arguments.of("our own jars", usual, SCHEMAS, CONSTRAINTS),
                Arguments.of(
                        "old Jackson annotations, old validator",
                        oldAnnotations.withFirst("hibernate-validator-8.0.6.Final.jar"),
                        NO_SCHEMAS,
                        CONSTRAINTS),
                Arguments.of("old Jackson annotations", oldAnnotations, NO_SCHEMAS, CONSTRAINTS),
                Arguments.of("Hibernate Validator 8 and 9", oldValidator, SCHEMAS, CONSTRAINTS),
                Arguments.of(
                        "Hibernate Validator 8", oldValidator.without("hibernate-validator-9"), SCHEMAS, CONSTRAINTS),
                Arguments.of("no networknt", usual.without("json-schema-validator"), NO_SCHEMAS, CONSTRAINTS),
                Arguments.of("no Hibernate Validator", usual.without("hibernate-validator"), SCHEMAS, NO_CONSTRAINTS),
                Arguments.of("neither engine nor annotations", noEngine, NO_SCHEMAS, NO_CONSTRAINTS),
                Arguments.of("no SLF4J", usual.without("slf4j"), NO_SCHEMAS, CONSTRAINTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void everyHostAcceptsWhatIsValidAndIsAnsweredWhereItIsNot(
            String name, Host host, List<String> schemas, List<String> constraints) {
        List<String> expected =
                new ArrayList<>(Collections.nCopies(ProjectFiles.samples().size(), "accepted"));
        expected.addAll(TEXT);
        expected.addAll(schemas);
        expected.addAll(OBJECT);
        expected.addAll(constraints);
        expected.add("rule TOC-EXT-006 ");
        assertEquals(expected, host.run("spoil", ProjectFiles.samples()), name);
    }
}
