package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.validation.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ConvertCommandTest {

    private static final String REPORT = Run.sample("incident-report-early");
    private static final String CANCELLATION = Run.sample("cancellation");

    /** A record made up for this test. */
    private static final String VERIS = """
            {"schema_version": "1.3.4", "incident_id": "EXA-0001", "security_incident": "Confirmed",
             "source_id": "example", "summary": "Files of two hospitals were encrypted.",
             "action": {"malware": {"variety": ["Ransomware"], "vector": ["Email attachment"]}},
             "actor": {"external": {"variety": ["Unknown"], "motive": ["Financial"], "country": ["Unknown"]}},
             "asset": {"assets": [{"variety": "S - File"}]},
             "attribute": {"availability": {"variety": ["Obscuration"]}},
             "discovery_method": {"internal": {"variety": ["Reported by employee"]}},
             "timeline": {"incident": {"year": 2026, "month": 5}},
             "victim": {"victim_id": "Example Hospital", "industry": "622110", "country": ["Unknown"],
                        "employee_count": "Unknown"}}
            """.replace("\n", " ");

    private static final List<Object> VERIS_ARGUMENTS =
            List.of("--from-party", "XA", "--to-party", "XB", "--to-party", "XC", "--tlp", "amber");

    @TempDir
    private Path folder;

    private static Run convert(String input, Object... arguments) {
        return Run.with(
                input,
                Stream.concat(Stream.of("convert"), Arrays.stream(arguments)).toArray());
    }

    private static Run convertVeris(String to, String input, Object... arguments) {
        Stream<Object> all = Stream.of(
                        Stream.<Object>of("convert", "--from", "veris", "--to", to),
                        VERIS_ARGUMENTS.stream(),
                        Arrays.stream(arguments))
                .flatMap(part -> part);
        return Run.with(input, all.toArray());
    }

    @Test
    void aLabelIsTakenAsPeopleWriteItAndItIsSaidWhatWasRead() {
        Run message = Run.with(
                REPORT.replaceFirst("\"tlp\": *\"[a-z+]+\"", "\"tlp\":\"TLP:GREEN\""),
                "convert",
                "--from",
                "tocsin",
                "--to",
                "stix-2.1",
                "-");
        assertEquals(0, message.exit(), message.err());
        assertTrue(message.err().contains("\"TLP:GREEN\" is read as \"green\""), message.err());
        Run option = Run.with(
                VERIS,
                "convert",
                "--from",
                "veris",
                "--to",
                "tocsin",
                "--from-party",
                "XA",
                "--to-party",
                "XB/national-technical",
                "--tlp",
                "WHITE",
                "--realm",
                "actual",
                "-");
        assertTrue(option.err().contains("'WHITE' is read as clear"), option.err());
        assertTrue(option.out().contains("\"clear\""), option.out());
    }

    @Test
    void messagesAreReadCheckedAndWrittenAnewInOrder() {
        Run run = convert(REPORT + "\n" + CANCELLATION + "\n", "--from", "tocsin", "--to", "tocsin", "--lines", "-");
        assertEquals(new Run(0, REPORT + "\n" + CANCELLATION + "\n", "2 of 2 records converted\n"), run);
    }

    @Test
    void aRecordThatCannotBeConvertedIsNamedAndTheOthersGoOn() {
        Run run = convert("{}\n" + REPORT + "\n", "--from", "tocsin", "--to", "tocsin", "--lines", "-");
        assertEquals(1, run.exit());
        assertEquals(REPORT + "\n", run.out());
        assertTrue(run.err().startsWith("-:1: TOC-"), run.err());
        assertTrue(run.err().endsWith("1 of 2 records converted\n"), run.err());
    }

    @Test
    void aMessageOfARealmThatWasNotNamedIsLeftOut() {
        Run run = convert(REPORT, "--from", "tocsin", "--to", "tocsin", "--realm", "test", "-");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(
                run.err().startsWith("-:1: not asked for: the message is of the realm actual\n    -> --realm actual "),
                run.err());
    }

    @Test
    void theOutputIsWrittenWholeOrNotAtAll() throws IOException {
        Path output = Run.write(folder, "out.jsonl", "what was there before");
        Path missing = folder.resolve("nowhere.json");
        assertEquals(
                2,
                convert("", "--from", "tocsin", "--to", "tocsin", "-o", output, missing)
                        .exit());
        assertEquals("what was there before", Files.readString(output));
        Run run = convert(REPORT, "--from", "tocsin", "--to", "tocsin", "-o", output, "-");
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(REPORT + "\n", Files.readString(output));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(output), left.toList());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        Path output = folder.resolve("no/such/folder/out.json");
        Run run = convert(REPORT, "--from", "tocsin", "--to", "tocsin", "-o", output, "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("tocsin: can't write " + output), run.err());
    }

    @Test
    void fromVerisTheCallerSaysWhatTheRecordDoesNot() {
        Run run = convert(VERIS, "--from", "veris", "--to", "tocsin", "--tlp", "green", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--from-party, --to-party, --tlp and one --realm"), run.err());
    }

    @Test
    void fromTocsinAMessageHasItsOwnParties() {
        Run run = convert(REPORT, "--from", "tocsin", "--to", "tocsin", "--tlp", "green", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a message has its own"), run.err());
    }

    @Test
    void nothingIsConvertedFromOrToWhatNoFormatReadsOrWrites() {
        assertEquals(
                2, convert(REPORT, "--from", "tocsin", "--to", "veris", "-").exit());
        assertTrue(convert(REPORT, "--from", "misp", "--to", "tocsin", "-")
                .err()
                .contains("'misp' is none of auto, tocsin, "));
        assertTrue(convert(REPORT, "--from", "tocsin", "--to", "misp", "-")
                .err()
                .contains("'misp' is none of tocsin, stix-2.1"));
    }

    @Test
    void aVerisRecordBecomesAValidReport() {
        Run run = convertVeris("tocsin", VERIS, "--realm", "actual", "-");
        assertEquals(0, run.exit(), run.err());
        JsonNode message = run.json().get(0);
        assertEquals("incident-report", message.get("type").asString());
        assertEquals("amber", message.at("/handling/tlp").asString());
        assertEquals("XC", message.at("/recipients/1/party").asString());
        assertEquals("ransomware", message.at("/body/categories/0/kind").asString());
        assertEquals(
                0, Run.with(run.out(), "validate", "--realm", "actual", "-").exit());
        assertTrue(run.err().matches("(?s)1 of 1 record converted\nveris to tocsin: [1-9].*"), run.err());
    }

    @Test
    void aDocumentOfSeveralRecordsGivesALineForEach() throws IOException {
        Path losses = folder.resolve("losses.jsonl");
        String other = VERIS.replace("EXA-0001", "EXA-0002");
        Run run = convertVeris("tocsin", "[" + VERIS + "," + other + "]", "--realm", "test", "--losses", losses, "-");
        assertEquals(0, run.exit(), run.err());
        assertEquals(2, run.json().size());
        Set<Integer> records = Files.readAllLines(losses).stream()
                .map(line -> new JsonMapper().readTree(line).get("record").asInt())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(1, 2), records);
    }

    @Test
    void whatIsNoRecordIsRefusedWithACodeAndTheOthersGoOn() {
        Run run = convertVeris("tocsin", "[5, " + VERIS + ", \"x\", []]", "--realm", "test", "-");
        assertEquals(1, run.exit());
        assertEquals(1, run.json().size());
        assertEquals(
                3,
                run.err().lines().filter(line -> line.contains(" TOC-CNV-004 ")).count(),
                run.err());
        assertTrue(run.err().contains("-:1 record 3: "), run.err());
        for (String none : List.of("5", "null", "", "{", "[")) {
            Run refused = convertVeris("tocsin", none, "--realm", "test", "-");
            assertEquals(1, refused.exit(), none);
            assertTrue(refused.err().startsWith("-:1: TOC-"), none);
        }
    }

    @Test
    void aVerisRecordBecomesStixWithBothAccounts() throws IOException {
        Path losses = folder.resolve("losses.jsonl");
        Run run = convertVeris("stix-2.1", VERIS + "\n", "--realm", "test", "--lines", "--losses", losses, "-");
        assertEquals(0, run.exit(), run.err());
        assertEquals("bundle", run.json().get(0).get("type").asString());
        assertTrue(run.err().contains("\nveris to tocsin: "), run.err());
        assertTrue(run.err().contains("\ntocsin to stix-2.1: "), run.err());
        JsonNode loss = new JsonMapper().readTree(Files.readAllLines(losses).get(0));
        assertEquals(
                List.of("source", "line", "record", "step", "kind", "code", "pointer", "detail", "count"),
                List.copyOf(loss.propertyNames()));
    }

    /** A third of a mebibyte, of which each of 179,820 values has a pointer of 3.6 kB. */
    @Test
    void theLossesOfAHostileRecordAreFewAndAllCounted() throws IOException {
        String ones = "[" + "1,".repeat(9_989) + "1]";
        String value = ("{\"" + "n".repeat(128) + "\":").repeat(27) + "[" + (ones + ",").repeat(17) + ones + "]"
                + "}".repeat(27);
        String record = VERIS.substring(0, VERIS.lastIndexOf('}')) + ",\"plus\":" + value + "}";
        Path losses = folder.resolve("losses.jsonl");
        Run run = convertVeris("stix-2.1", record, "--realm", "test", "--losses", losses, "-");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.size(losses) < 128 << 10, () -> losses.toFile().length() + " bytes");
        assertTrue(run.err().contains("dropped 179,8"), run.err());
    }

    @Test
    void theOutputAndTheAccountsAreTheSameWhateverTheThreads() throws IOException {
        StringBuilder feed = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            feed.append(VERIS.replace("EXA-0001", "EXA-" + i)).append(i % 50 == 7 ? "\n\n{\n" : "\n");
        }
        Path losses = folder.resolve("losses.jsonl");
        Object[] arguments = {"--realm", "test", "--lines", "--losses", losses, "--threads", "1", "-"};
        Run one = convertVeris("stix-2.1", feed.toString(), arguments);
        assertEquals(200, one.json().size());
        String lost = Files.readString(losses);
        arguments[6] = "4";
        assertEquals(one, convertVeris("stix-2.1", feed.toString(), arguments));
        assertEquals(lost, Files.readString(losses));
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheOthersGoOn() {
        String tooLong = "x".repeat(Limits.standard().documentBytes() + 1);
        Run run = convert(tooLong + "\n" + REPORT, "--from", "tocsin", "--to", "tocsin", "--lines", "-");
        assertEquals(1, run.exit());
        assertEquals(REPORT + "\n", run.out());
        assertTrue(run.err().startsWith("-:1: TOC-LIM-010: "), run.err());
        assertTrue(run.err().endsWith("\n1 of 2 records converted\n"), run.err());
    }

    @Test
    void playIsTurnedIntoStixOnlyForWhoAsks() {
        String play = REPORT.replace("\"actual\"", "\"test\"");
        Run refused = convert(play, "--from", "tocsin", "--to", "stix-2.1", "-");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().startsWith("-:1: TOC-CNV-001 "), refused.err());
        assertTrue(refused.err().contains("\n    -> The option --realm test asks for it"), refused.err());
        Run asked = convert(play, "--from", "tocsin", "--to", "stix-2.1", "--realm", "test", "-");
        assertEquals(0, asked.exit(), asked.err());
        assertFalse(asked.out().isEmpty());
    }

    @Test
    void aCancellationIsConvertedToo() {
        Run run = convert(CANCELLATION, "--from", "tocsin", "--to", "stix-2.1", "-");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\"revoked\":true"), run.out());
    }

    @Test
    void noFileIsWrittenOverAnother() throws IOException {
        Path input = Run.write(folder, "in.json", REPORT);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), input);
        Path fresh = folder.resolve("fresh.json");
        Path same = folder.resolve("x/../fresh.json");
        for (List<Object> written : List.<List<Object>>of(
                List.of("-o", fresh, "--losses", fresh),
                List.of("-o", fresh, "--losses", same),
                List.of("-o", link),
                List.of("-o", input),
                List.of("--losses", link))) {
            Object[] arguments = Stream.of(
                            List.<Object>of("--from", "tocsin", "--to", "stix-2.1"), written, List.<Object>of(input))
                    .flatMap(List::stream)
                    .toArray();
            Run run = convert("", arguments);
            assertEquals(2, run.exit(), written.toString());
            assertTrue(run.err().contains("the same file") || run.err().contains("write over"), run.err());
            assertEquals(REPORT, Files.readString(input));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(Set.of(input, link), left.collect(Collectors.toSet()));
        }
    }

    @Test
    void aMessageWithAnUnknownCodeIsPassedOnTokenForToken() {
        String foreign = REPORT.replaceFirst("\"kind\":\"[a-z-]+\"", "\"kind\":\"no-such-kind\"");
        assertFalse(foreign.equals(REPORT));
        String laidOut = foreign.replaceFirst("\\{", "{\r\n  ").replaceFirst(",\"", ",\n \"");
        for (String input : List.of(foreign, laidOut)) {
            Run run = convert(input, "--from", "tocsin", "--to", "tocsin", "-");
            assertEquals(new Run(0, foreign + "\n", "1 of 1 record converted\n"), run);
        }
    }

    @Test
    void moreThanIsTakenIsNotRead() {
        String tooLarge = " ".repeat(Limits.standard().documentBytes() + 1);
        Run run = convert(tooLarge, "--from", "tocsin", "--to", "tocsin", "-");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("-:1: TOC-LIM-001: "), run.err());
        assertTrue(run.err().contains("--lines"), run.err());
    }

    @Test
    void noRecordIsNoRefusal() {
        Run empty = convert("", "--from", "tocsin", "--to", "tocsin", "--lines", "-");
        assertEquals(new Run(0, "", "there is no record in the input\n"), empty);
        Run missing = convert("", "--from", "tocsin", "--to", "tocsin", folder.resolve("nowhere.json"));
        assertEquals(2, missing.exit());
        assertEquals(1, missing.err().lines().count(), missing.err());
    }

    @Test
    void aVerisRecordBelongsToNoExercise() {
        Run run = convertVeris("tocsin", VERIS, "--realm", "exercise", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--realm is actual, test or draft"), run.err());
    }

    @Test
    void eachFileIsTakenForTheFormatThatItLooksLike() {
        Path report = Run.write(folder, "report.json", REPORT);
        Path record = Run.write(folder, "record.json", VERIS);
        Run run = convertFromAuto("stix-2.1", "--realm", "actual", report, record);
        assertEquals(0, run.exit(), run.err());
        assertEquals(2, run.json().size());
        assertTrue(run.err().contains("\nveris to tocsin: "), run.err());
        assertTrue(run.err().contains("2 of 2 records converted"), run.err());
    }

    @Test
    void aFeedIsTakenForTheFormatThatItsFirstLineLooksLike() {
        Run records = Run.with(
                "\n  \n" + VERIS + "\n" + VERIS.replace("EXA-0001", "EXA-0002") + "\n{}\n",
                "convert",
                "--from",
                "auto",
                "--to",
                "tocsin",
                "--from-party",
                "XA",
                "--to-party",
                "XB",
                "--tlp",
                "green",
                "--realm",
                "test",
                "--lines",
                "-");
        assertEquals(1, records.exit(), records.err());
        assertEquals(2, records.json().size());
        assertTrue(records.err().contains("2 of 3 records converted"), records.err());
        Run messages = convert(REPORT + "\n" + CANCELLATION, "--from", "auto", "--to", "tocsin", "--lines", "-");
        assertEquals(new Run(0, REPORT + "\n" + CANCELLATION + "\n", "2 of 2 records converted\n"), messages);
    }

    private static Run convertFromAuto(String to, Object... arguments) {
        return Run.of(Stream.of(
                        Stream.<Object>of("convert", "--from", "auto", "--to", to),
                        VERIS_ARGUMENTS.stream(),
                        Arrays.stream(arguments))
                .flatMap(part -> part)
                .toArray());
    }

    @Test
    void whatLooksLikeNoFormatOrLikeSeveralIsToldWithTheFormats() {
        String ticket = "\"desk\":\"XB-CSIRT\",\"ticket\":\"1\",";
        for (String input :
                List.of("{}", "", "%PDF", "[5]", "{" + ticket + VERIS.strip().substring(1))) {
            Run run = convert(input, "--from", "auto", "--to", "tocsin", "-");
            assertEquals(2, run.exit(), run.err());
            assertEquals("", run.out());
            assertTrue(run.err().startsWith("tocsin: can't read -: it looks like "), run.err());
            assertTrue(run.err().contains("; name the format with --from: tocsin, "), run.err());
            assertEquals(input.contains("desk"), run.err().contains("several formats (veris, xb-ticket)"), run.err());
        }
    }

    @Test
    void ofWhatLooksLikeAnotherFormatTheCallerSaysWhoTellsWhom() {
        Run run = convert(VERIS, "--from", "auto", "--to", "tocsin", "-");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a document of VERIS does not say"), run.err());
    }

    /** This program knows nothing of the format: its jar is there. */
    @Test
    void aFormatOfSomebodyElseIsReadAndWritten() {
        String ticket =
                "{\"desk\":\"XB-CSIRT\",\"ticket\":\"4711\",\"opened\":\"2026-05-12T02:40:00Z\",\"subject\":\"A\"}";
        Run read = Run.with(
                ticket,
                "convert",
                "--from",
                "xb-ticket",
                "--to",
                "tocsin",
                "--from-party",
                "XB",
                "--to-party",
                "XA",
                "--tlp",
                "amber",
                "--realm",
                "actual",
                "-");
        assertEquals(0, read.exit(), read.err());
        assertEquals(0, Run.with(read.out(), "validate", "-").exit());
        Run written = convert(read.out(), "--from", "tocsin", "--to", "xb-ticket", "-");
        assertEquals(0, written.exit(), written.err());
        assertEquals("4711", written.json().get(0).get("ticket").asString());
    }

    @Test
    void theAccountIsToldInFrench() {
        Run run = convert(REPORT, "--from", "tocsin", "--to", "tocsin", "--lang", "fr", "-");
        assertEquals("1 enregistrement converti sur 1\n", run.err());
    }
}
