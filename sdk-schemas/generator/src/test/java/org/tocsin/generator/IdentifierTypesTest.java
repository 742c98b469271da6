package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an identifier means decides its Java type, as {@code java.json} says. */
final class IdentifierTypesTest {

    private static final Path SOURCE = SourceCopy.file(SourceCopy.PROJECT, "");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** By meaning, the type that {@code java.json} names for it. */
    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new TreeMap<>();
        try (InputStream in = Format.class.getResourceAsStream("java.json")) {
            JSON.readTree(in)
                    .path("identifiers")
                    .properties()
                    .forEach(type -> type.getValue()
                            .path("meanings")
                            .forEach(meaning -> named.put(meaning.asString(), type.getKey())));
        }
        return named;
    }

    private static String className(Type type) {
        if (type instanceof Type.Identifier identifier) {
            return identifier.className();
        }
        return type instanceof Type.Value value ? value.className() : type.toString();
    }

    @Test
    void everyMeaningOfIdentifiersIsNamed() throws IOException {
        JsonNode complete =
                JSON.readTree(SOURCE.resolve("members.json")).path("complete").path(0);
        assertEquals("uuid", complete.path("forms").path(0).asString());
        Map<String, String> named = named();
        complete.path("meanings").forEach(each -> assertTrue(named.containsKey(each.asString()), each::asString));
        assertEquals(complete.path("meanings").size(), named.size());
    }

    @Test
    void everyMemberThatIdentifiesHasTheTypeThatIsNamedForWhatItMeans() throws IOException {
        Format format = new Format(SOURCE);
        Map<String, String> named = named();
        Map<String, Integer> found = new TreeMap<>();
        for (Definition object : format.objects()) {
            for (Definition.Member member : object.members()) {
                for (String meaning : format.meanings().of(object, member)) {
                    if (named.containsKey(meaning)) {
                        assertEquals(
                                named.get(meaning),
                                className(member.item()),
                                () -> object.shortName() + "." + member.name());
                        found.merge(meaning, 1, Integer::sum);
                    }
                }
            }
        }
        assertEquals(named.keySet(), found.keySet(), "each meaning has members");
        System.out.println("identifiers, members by meaning: " + found);
    }

    @Test
    void aMeaningWithoutATypeStopsTheGenerator(@TempDir Path copy) throws IOException {
        refused(
                copy,
                "members.json",
                "\"series\"",
                "\"row\"",
                "org.tocsin.message.SeriesId must have members of one form");
    }

    @Test
    void aFurtherMeaningWithoutATypeStopsTheGenerator(@TempDir Path copy) throws IOException {
        SourceCopy.in(copy);
        Path members = SourceCopy.file(copy, "members.json");
        Files.writeString(
                members,
                Files.readString(members)
                        .replace("\"check-campaign\", \"series\"]", "\"check-campaign\", \"series\", \"result\"]")
                        .replace("\"survey.survey\", \"survey-response.survey\", ", "\"survey-response.survey\", ")
                        .replace(
                                "\"meaning\": \"day\"",
                                "\"meaning\": \"result\", \"description\": \"A result.\", \"members\": [\"survey.survey\"]},"
                                        + " {\"meaning\": \"day\""));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> new Generator(copy).generate());
        assertEquals("java.json names [] for survey, which is [result]", refusal.getMessage());
    }

    @Test
    void aTypeOfTwoFormsStopsTheGenerator(@TempDir Path copy) throws IOException {
        refused(
                copy,
                "types/survey.schema.json",
                "/uuid-or-urn\"",
                "/uuid\"",
                "org.tocsin.message.SurveyId must have members of one form");
    }

    private static void refused(Path copy, String file, String was, String is, String reason) throws IOException {
        SourceCopy.in(copy);
        Path changed = SourceCopy.file(copy, file);
        Files.writeString(changed, Files.readString(changed).replace(was, is));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> new Generator(copy).generate());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }
}
