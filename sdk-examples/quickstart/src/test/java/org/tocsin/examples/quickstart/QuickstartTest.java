package org.tocsin.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;

/** The story, as it is printed. */
final class QuickstartTest {

    private static String story() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(printed, false, StandardCharsets.UTF_8)) {
            new Quickstart(out).tell();
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String section(int number) {
        String story = story();
        int start = story.indexOf("\n" + number + ". ");
        int end = story.indexOf("\n" + (number + 1) + ". ", start);
        return story.substring(start, end < 0 ? story.length() : end);
    }

    @Test
    void fitsOnTwoScreens() {
        assertTrue(story().lines().count() < 90, story());
        assertTrue(story().lines().allMatch(line -> line.length() <= 160), story());
    }

    @Test
    void everyFaultOfTheHastyReportIsNamedAtOnce() {
        String faults = section(1);
        for (String pointer : List.of(
                "/realm",
                "/id",
                "/handling/tlp",
                "/body/determination",
                "/body/suspectedMalicious",
                "/body/crossBorder")) {
            assertTrue(faults.contains("  " + pointer + "\n"), pointer + " in " + faults);
        }
    }

    @Test
    void theMendedReportIsValidAndIsPrinted() {
        Tocsin tocsin = Tocsin.standard();
        Message<?> report = new Sender(tocsin).report();
        assertEquals(List.of(), tocsin.check(report).errors());
        String printed = section(2).lines().skip(3).collect(Collectors.joining("\n", "", "\n"));
        assertEquals(new String(tocsin.writePretty(report), StandardCharsets.UTF_8), printed);
    }

    @Test
    void onlyTheReaderForActualEventsGetsTheReport() {
        String read = section(3);
        assertTrue(read.contains("actual events   accepted: File-encrypting worm in two hospitals"), read);
        assertTrue(read.contains("exercise      put aside, unopened: it is of the realm actual"), read);
    }

    @Test
    void theAcknowledgementNamesTheReport() {
        Tocsin tocsin = Tocsin.standard();
        Message<?> report = new Sender(tocsin).report();
        byte[] answer = new Receiver(tocsin).answer(tocsin.write(report)).orElseThrow();
        Message<?> read = tocsin.reader(Realm.ACTUAL).read(answer).orElseThrow();
        assertEquals(
                InReplyTo.builder()
                        .id(report.header().id())
                        .type(report.header().type())
                        .revision(1L)
                        .digest(CanonicalForm.of(report).digest().toString())
                        .build(),
                read.header().inReplyTo());
    }

    @Test
    void aPersonLooksAtWhatAnUnknownPartySends() {
        Tocsin tocsin = Tocsin.standard();
        Message<?> report = new Sender(tocsin).report();
        assertTrue(new Receiver(tocsin)
                .needsAPerson(
                        report, Correspondence.inMemory(), Directory.builder().build()));
    }

    @Test
    void theReportBecomesABundleWithAnAccount() {
        String account = section(5);
        assertTrue(account.contains("A bundle with 1 incident, "), account);
        assertTrue(account.matches("(?s).*Of [1-9][0-9]* values of the report, [1-9][0-9]* have.*"), account);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBePrintedIsSaid() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName())
                .redirectOutput(new File("/dev/full"))
                .start();
        assertEquals(
                "quickstart: can't write standard output: No space left on device\n",
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(2, process.onExit().join().exitValue());
    }
}
