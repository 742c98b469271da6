package org.tocsin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.Code;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.Tlp;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.message.Timestamp;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.testing.HostMapper;
import org.tocsin.testing.Jackson2;
import org.tocsin.testing.Jackson3;
import org.tocsin.testing.ProjectFiles;

/** What a mapper of the host makes of our types when it has no module of ours: the right thing, or a sentence. */
final class HostMapperTest {

    private static final String REFUSAL = "a mapper reads no Tocsin message by itself: read it with"
            + " Tocsin.standard().reader(realm), or register the TocsinModule of tocsin-jackson";

    private static final Set<Class<?>> PARTS_BY_HAND =
            Set.of(Message.class, Text.class, Extensions.class, UnrecognisedBody.class, Body.class);

    /** A host's own class that holds some of ours. */
    record Ticket(
            String number,
            List<Category> categories,
            Tlp tlp,
            Map<Tlp, Integer> counts,
            Map<IncidentKind, PartyCode> sources,
            List<Code> codes) {}

    static Stream<HostMapper> mappers() {
        return Stream.of(Jackson2.plain(), Jackson3.plain());
    }

    private static String write(HostMapper mapper, Object value) throws Exception {
        return new String(mapper.write(value), StandardCharsets.UTF_8);
    }

    private static JavaClass[] classesOf(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .toArray(JavaClass[]::new);
    }

    /** All that a message is made of, but for its values and codes. */
    private static List<Class<?>> parts() {
        return Stream.of(classesOf("org.tocsin.message"))
                .map(JavaClass::reflect)
                .filter(type -> PARTS_BY_HAND.contains(type) || hasBuilder(type))
                .toList();
    }

    private static boolean hasBuilder(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getDeclaredClasses())
                        .anyMatch(inner -> inner.getSimpleName().equals("Builder"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void noPartIsRead(HostMapper mapper) {
        List<Class<?>> parts = parts();
        assertTrue(parts.size() > 150, () -> parts.size() + " parts");
        for (Class<?> part : parts) {
            String json = part == Text.class ? "[{\"lang\":\"en\"}]" : "{\"kind\":\"other\",\"level\":{}}";
            String said = assertThrows(Exception.class, () -> mapper.read(json, part), part::getName)
                    .getMessage();
            assertTrue(said.contains(REFUSAL), () -> part + ": " + said);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void noBuilderIsReadAndOneIsWrittenAsWhatItBuilds(HostMapper mapper) throws Exception {
        for (Class<?> part : parts()) {
            for (Class<?> inner : part.getDeclaredClasses()) {
                assertThrows(Exception.class, () -> mapper.read("{}", inner), inner::getName);
            }
        }
        assertEquals("{\"tocsin\":\"1.0\"}", write(mapper, Header.builder().tocsin("1.0")));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsNoObjectIsNoPartEither(HostMapper mapper) {
        for (String json : List.of("[]", "[{}]", "\"\"", "\"text\"", "1", "1.5", "true")) {
            assertThrows(Exception.class, () -> mapper.read(json, Message.class), json);
            assertThrows(Exception.class, () -> mapper.read(json, Header.class), json);
        }
        String said = assertThrows(Exception.class, () -> mapper.read("[]", Text.class))
                .getMessage();
        assertTrue(said.contains(REFUSAL), said);
        for (String json : List.of("[1]", "{}", "\"\"", "\"text\"", "1")) {
            assertThrows(Exception.class, () -> mapper.read(json, Text.class), json);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesAreReadAndWritten(HostMapper mapper) throws Exception {
        Map<Object, String> values = Map.of(
                FormatVersion.of("1.0"),
                "1.0",
                MessageId.of("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11"),
                "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11",
                ExerciseId.of("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a12"),
                "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a12",
                IncidentId.of("urn:example:Case:17"),
                "urn:example:Case:17",
                Timestamp.of("2026-05-12T10:03:00+02:00"),
                "2026-05-12T10:03:00+02:00",
                PartialTimestamp.of("2026-05"),
                "2026-05",
                PartyCode.of("x-forum"),
                "x-forum",
                Tlp.AMBER_STRICT,
                "amber+strict",
                IncidentKind.of("x-ours"),
                "x-ours",
                MessageType.INCIDENT_REPORT,
                "incident-report");
        for (Map.Entry<Object, String> value : values.entrySet()) {
            String json = '"' + value.getValue() + '"';
            Class<?> type = value.getKey().getClass();
            assertEquals(json, write(mapper, value.getKey()));
            assertEquals(value.getKey(), mapper.read(json, type));
            assertEquals("{" + json + ":1}", write(mapper, Map.of(value.getKey(), 1)));
            assertEquals(Map.of(value.getKey(), 1), mapper.readMap("{" + json + ":1}", type));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aTextThatIsNoValueIsRefusedInOurWords(HostMapper mapper) {
        Map<Class<?>, String> sentences = Map.of(
                FormatVersion.class, "not a format version: ?",
                MessageId.class, "not a UUID in lower case, with a version: ?",
                ExerciseId.class, "not a UUID in lower case, with a version: ?",
                IncidentId.class, "neither a UUID in lower case, with a version, nor a URN: ?",
                Timestamp.class, "not a date and time with an offset: ?",
                PartyCode.class, "not a party code: ?",
                Tlp.class, "'?' is not a code of the list tlp",
                IncidentKind.class, "'?' is not a code of the list incident-kind");
        sentences.forEach((type, sentence) -> {
            String said = assertThrows(Exception.class, () -> mapper.read("\"?\"", type), type::getName)
                    .getMessage();
            assertTrue(said.contains(sentence), () -> type + ": " + said);
            assertThrows(Exception.class, () -> mapper.readMap("{\"?\":1}", type), type::getName);
        });
    }

    /** No number is a code, as the place of a constant in its enum is; the empty text is none either. */
    @ParameterizedTest
    @MethodSource("mappers")
    void everyCodeIsReadByItsTextAlone(HostMapper mapper) throws Exception {
        Set<String> seen = new TreeSet<>();
        for (JavaClass each : classesOf("org.tocsin.code")) {
            if (each.isAssignableTo(Code.class) && !each.getModifiers().contains(JavaModifier.ABSTRACT)) {
                Class<?> type = each.reflect();
                for (String json : List.of("0", "1", "\"\"", "\"0\"", "{}", "[]", "true", "\" \"")) {
                    assertReadByText(mapper, json, type);
                }
                seen.add(each.getName());
            }
        }
        assertTrue(seen.size() > 150, seen::toString);
    }

    private static void assertReadByText(HostMapper mapper, String json, Class<?> type) {
        try {
            assertEquals(json.replace("\"", ""), ((Code) mapper.read(json, type)).code(), type::getName);
        } catch (Exception refused) {
            assertTrue(refused.getMessage().contains(type.getName()), refused::getMessage);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aClassOfTheHostMayHoldOurs(HostMapper mapper) throws Exception {
        List<Category> categories =
                List.of(Category.builder().kind(IncidentKind.PHISHING).build());
        Ticket ticket = new Ticket(
                "T-1",
                categories,
                Tlp.GREEN,
                new EnumMap<>(Map.of(Tlp.AMBER_STRICT, 2)),
                Map.of(IncidentKind.WORM, PartyCode.of("XA")),
                List.of(Tlp.RED, IncidentKind.of("x-ours")));
        assertEquals("[{\"kind\":\"phishing\"}]", write(mapper, categories));
        assertEquals(
                Map.of(
                        "number", "T-1",
                        "categories", List.of(Map.of("kind", "phishing")),
                        "tlp", "green",
                        "counts", Map.of("amber+strict", 2),
                        "sources", Map.of("worm", "XA"),
                        "codes", List.of("red", "x-ours")),
                mapper.read(write(mapper, ticket), Map.class));
    }

    /** Codes and values of ours are read as members of a host's class; a part is refused there too. */
    @ParameterizedTest
    @MethodSource("mappers")
    void aClassOfTheHostIsReadWhereItHoldsValuesAlone(HostMapper mapper) throws Exception {
        Ticket read = mapper.read(
                "{\"number\":\"T-1\",\"tlp\":\"red\",\"counts\":{\"green\":1},\"sources\":{\"worm\":\"XA\"}}",
                Ticket.class);
        assertEquals(
                new Ticket(
                        "T-1",
                        null,
                        Tlp.RED,
                        Map.of(Tlp.GREEN, 1),
                        Map.of(IncidentKind.WORM, PartyCode.of("XA")),
                        null),
                read);
        String said = assertThrows(
                        Exception.class, () -> mapper.read("{\"categories\":[{\"kind\":\"worm\"}]}", Ticket.class))
                .getMessage();
        assertTrue(said.contains(REFUSAL), said);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatTheFormatDoesNotDefineIsWrittenAsJson(HostMapper mapper) throws Exception {
        String json = "{\"a\":[1,-9007199254740991,null,true,{\"b\":\"\\\"\"}],\"c\":{}}";
        Extensions extensions = Extensions.of(Map.of("org.example.grid", json));
        assertEquals("{\"org.example.grid\":" + json + "}", write(mapper, extensions));
        assertEquals("{\"org.example.grid\":" + json + "}", mapper.tree(extensions));
        assertEquals(json, write(mapper, new UnrecognisedBody(MessageType.of("new-type"), json)));
        for (String broken : List.of("", "{", "{} {}", "{\"a\":1,\"a\":2}", "[".repeat(100_000), "nul")) {
            Extensions none = Extensions.of(Map.of("org.example.grid", broken));
            assertThrows(Exception.class, () -> mapper.write(none), broken);
        }
    }

    /** A part that is not valid is written as it is, as nothing knows yet what it will be part of. */
    @ParameterizedTest
    @MethodSource("mappers")
    void anEmptyStringOfAnUnfinishedPartStays(HostMapper mapper) throws Exception {
        TextEntry entry = TextEntry.builder().lang("").text("").build();
        assertEquals("{\"lang\":\"\",\"text\":\"\"}", write(mapper, entry));
    }

    static Stream<Host> hosts() {
        Host both = Host.usual().withJarsOf(ObjectMapper.class, JsonFactory.class);
        return Stream.of(both, both.modular("com.fasterxml.jackson.databind", "tools.jackson.databind"));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aHostOnEitherPathHasThemRight(Host host) {
        List<Path> samples = ProjectFiles.samples();
        List<String> ofOneMapper = new ArrayList<>(Collections.nCopies(samples.size(), "alike"));
        ofOneMapper.addAll(List.of("XA", "true", "true"));
        List<String> expected = new ArrayList<>(List.of(host.modular() ? "on the module path" : "on the class path"));
        expected.addAll(ofOneMapper);
        expected.addAll(ofOneMapper);
        List<String> files = samples.stream().map(Path::toString).toList();
        assertEquals(expected, host.run(MapperProgram.class, files));
    }
}
