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

    /** What is said where the engine can't be had: the first problem, and that there may be more. */
    private static final List<String> FIRST_OF_TEXT = List.of("text TOC-LIM-009 ", "text TOC-SHP-002 /sentBy");

    private static final List<String> FIRST_OF_OBJECT = List.of("object TOC-SHP-005 /revision", "object TOC-LIM-009 ");

    static Stream<Arguments> hosts() {
        Host usual = Host.usual();
        Host oldAnnotations = usual.without("jackson-annotations").withFirst("jackson-annotations-2.18.2.jar");
        Host oldValidator = usual.withFirst("hibernate-validator-8.0.6.Final.jar");
        Host noEngine =
                usual.without("json-schema-validator", "jackson-databind", "hibernate-validator", "jakarta.validation");
        return Stream.of(
                Arguments.of("our own jars", usual, TEXT, OBJECT),
                Arguments.of(
                        "old Jackson annotations, old validator",
                        oldAnnotations.withFirst("hibernate-validator-8.0.6.Final.jar"),
                        FIRST_OF_TEXT,
                        OBJECT),
                Arguments.of("old Jackson annotations", oldAnnotations, FIRST_OF_TEXT, OBJECT),
                Arguments.of("Hibernate Validator 8 and 9", oldValidator, TEXT, OBJECT),
                Arguments.of("Hibernate Validator 8", oldValidator.without("hibernate-validator-9"), TEXT, OBJECT),
                Arguments.of("no networknt", usual.without("json-schema-validator"), FIRST_OF_TEXT, OBJECT),
                Arguments.of("no Hibernate Validator", usual.without("hibernate-validator"), TEXT, FIRST_OF_OBJECT),
                Arguments.of("neither engine nor annotations", noEngine, FIRST_OF_TEXT, FIRST_OF_OBJECT),
                Arguments.of("no SLF4J", usual.without("slf4j"), FIRST_OF_TEXT, OBJECT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void everyHostAcceptsWhatIsValidAndIsAnsweredWhereItIsNot(
            String name, Host host, List<String> text, List<String> object) {
        List<String> expected =
                new ArrayList<>(Collections.nCopies(ProjectFiles.samples().size(), "accepted"));
        expected.addAll(text);
        expected.addAll(object);
        assertEquals(expected, host.run("spoil", ProjectFiles.samples()), name);
    }
}
