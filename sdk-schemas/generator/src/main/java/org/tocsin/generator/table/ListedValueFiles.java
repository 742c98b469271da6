package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/** Values that the format lists in files of their own, as constants. */
public final class ListedValueFiles {

    public static final String RESERVED = "reserved-values.json";
    public static final String MARKINGS = "classification-markings.json";

    private ListedValueFiles() {}

    public static List<JavaFile> of(Format format) {
        return List.of(reserved(format), markings(format));
    }

    /** The values that belong to nobody. */
    private static JavaFile reserved(Format format) {
        JsonNode source = format.data(RESERVED);
        JavaFile file = new JavaFile("org.tocsin.internal.value", "ReservedValues", RESERVED);
        file.javadoc(0, List.of("Values that belong to nobody on the public Internet."))
                .code("final class ReservedValues {")
                .blank()
                .code("    private ReservedValues() {}");
        list(file, "Blocks of IP addresses.", "ADDRESSES", texts(source.path("addresses"), "block"));
        list(
                file,
                "Blocks of IPv6 addresses, each of which has an IPv4 address behind the prefix of the block.",
                "EMBEDDING",
                texts(source.path("embedding"), "block"));
        list(
                file,
                "Blocks of IPv6 addresses whose last 32 bits are an IPv4 address, each bit inverted.",
                "EMBEDDING_INVERTED",
                texts(source.path("embeddingInverted"), "block"));
        list(file, "Domain names, with all names below them.", "DOMAINS", texts(source.path("domains"), "name"));
        list(
                file,
                "Those that each network and each machine has for itself.",
                "LOCAL_DOMAINS",
                texts(
                        source.path("domains")
                                .valueStream()
                                .filter(row -> row.path("local").asBoolean(false)),
                        "name"));
        list(
                file,
                "Words in place of an address, in small letters and without punctuation.",
                "NO_ADDRESSES",
                words(source.path("noAddresses")));
        list(
                file,
                "The beginnings of telephone numbers.",
                "TELEPHONE_PREFIXES",
                texts(source.path("telephonePrefixes"), "prefix"));
        return file.blank()
                .javadoc(4, List.of("Whether the number of an autonomous system is reserved."))
                .code("    static boolean isAutonomousSystem(long number) {")
                .code("        return "
                        + source.path("autonomousSystems")
                                .valueStream()
                                .map(ListedValueFiles::range)
                                .collect(Collectors.joining("\n                || "))
                        + ";")
                .code("    }")
                .code("}");
    }

    private static String range(JsonNode range) {
        long first = range.path("first").asLong(-1);
        long last = range.path("last").asLong(-1);
        require(first >= 0 && last >= first, RESERVED + ": no range " + range);
        return first == last ? "number == " + first + "L" : "(number >= " + first + "L && number <= " + last + "L)";
    }

    /** The words by which classified documents are marked. */
    private static JavaFile markings(Format format) {
        JsonNode source = format.data(MARKINGS);
        JavaFile file = new JavaFile("org.tocsin.internal.rule", "MarkingWords", MARKINGS);
        file.javadoc(0, List.of("The words by which classified documents are marked, and what may stand around them."))
                .code("final class MarkingWords {")
                .blank()
                .code("    private MarkingWords() {}");
        list(file, "The markings.", "MARKINGS", words(source.path("markings")));
        list(
                file,
                "The words of owners that may stand before a marking.",
                "OWNERS",
                source.path("owners").valueStream().map(JsonNode::asString));
        file.blank()
                .javadoc(4, List.of("How many capitals make another word of an owner."))
                .code("    static final int OWNER_LETTERS = "
                        + source.path("ownerLetters").asInt() + ";");
        return text(text(file, "openings", source), "separators", source).code("}");
    }

    private static JavaFile text(JavaFile file, String name, JsonNode source) {
        return file.blank()
                .code("    static final String " + Names.constant(name) + " =")
                .code("            " + Names.literal(source.path(name).asString()) + ";");
    }

    private static Stream<String> texts(JsonNode rows, String member) {
        return texts(rows.valueStream(), member);
    }

    private static Stream<String> texts(Stream<JsonNode> rows, String member) {
        return rows.map(row -> row.path(member).asString());
    }

    /** The words of every language. */
    private static Stream<String> words(JsonNode languages) {
        return languages
                .valueStream()
                .flatMap(each -> each.path("words").valueStream())
                .map(JsonNode::asString);
    }

    private static void list(JavaFile file, String about, String name, Stream<String> values) {
        List<String> literals = values.map(Names::literal).toList();
        require(!literals.isEmpty() && literals.stream().distinct().count() == literals.size(), name + " is no list");
        file.blank()
                .javadoc(4, List.of(about))
                .code("    static final ${java.util.List}<String> " + name + " = List.of(")
                .code("            " + String.join(",\n            ", literals) + ");");
    }
}
