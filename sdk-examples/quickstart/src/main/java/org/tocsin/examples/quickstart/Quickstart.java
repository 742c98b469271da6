package org.tocsin.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** The story of one incident: XA reports it, learns what is wrong with the report, mends it; XB reads and answers. */
public final class Quickstart {

    private static final int LOSSES_SHOWN = 8;
    private static final Pattern OBJECT = Pattern.compile(" +\\{\"type\":\"([a-z-]+)\"");

    private final PrintStream out;
    private final Tocsin tocsin = Tocsin.standard();
    private final Sender sender = new Sender(tocsin);
    private final Receiver receiver = new Receiver(tocsin);

    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Tells the story on standard output. */
    public static void main(String[] arguments) {
        // Hibernate Validator names itself when it starts; say so to the logger, not to the reader of the story.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new Quickstart(out).tell();
        out.flush();
    }

    void tell() {
        out.println("A worm encrypts files in two hospitals of country XA. XA tells country XB, in Tocsin messages.");
        everythingWrong();
        byte[] json = mended();
        Message<?> received = received(json);
        acknowledged(received);
        converted(received);
    }

    private void everythingWrong() {
        section("1. XA builds a report in haste, and is told everything that is wrong with it at once");
        try {
            sender.hastyReport();
        } catch (InvalidMessageException refusal) {
            refusal.problems().all().forEach(this::show);
        }
    }

    private void show(Problem problem) {
        out.printf(
                Locale.ROOT,
                "%-7s %s  %s%n        %s%n",
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code().id(),
                problem.pointer(),
                problem.message(Locale.ENGLISH));
    }

    private byte[] mended() {
        section("2. XA mends the report and writes it");
        byte[] json = tocsin.write(sender.report());
        Outline.of(json, 2).forEach(out::println);
        return json;
    }

    private Message<?> received(byte[] json) {
        section("3. XB reads it");
        out.println("the reader for actual events   " + receiver.receive(json, Realm.ACTUAL));
        out.println("the reader of an exercise      " + receiver.receive(json, Realm.EXERCISE));
        return tocsin.reader(Realm.ACTUAL).read(json).orElseThrow();
    }

    private void acknowledged(Message<?> received) {
        section("4. XB acknowledges it");
        List<String> answer = Outline.of(tocsin.write(receiver.acknowledge(received)), 1);
        answer.forEach(out::println);
    }

    private void converted(Message<?> received) {
        section("5. XB turns it into STIX 2.1 for its other tools, and sees what that cost");
        Conversion<byte[]> stix = receiver.stix(received);
        stix.problems().all().forEach(this::show);
        stix.result().ifPresent(bundle -> out.println("A bundle with " + objects(bundle) + "."));
        if (stix.result().isPresent()) {
            showLosses(stix.losses());
            out.println(account(stix.coverage()));
        }
    }

    /** What a bundle holds, in the order of the text: {@code 1 incident, 2 event}. */
    private static String objects(byte[] bundle) {
        Map<String, Long> types = Outline.of(bundle, 2).stream()
                .map(OBJECT::matcher)
                .filter(Matcher::lookingAt)
                .collect(Collectors.groupingBy(object -> object.group(1), LinkedHashMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .map(type -> type.getValue() + " " + type.getKey())
                .collect(Collectors.joining(", "));
    }

    private void showLosses(List<Loss> losses) {
        out.println(losses.isEmpty() ? "Nothing was lost." : "Dropped, said less exactly, or made up:");
        losses.stream()
                .limit(LOSSES_SHOWN)
                .forEach(loss -> out.println("  " + loss.kind().name().toLowerCase(Locale.ROOT) + " " + loss.pointer()
                        + ": " + loss.detail()));
        if (losses.size() > LOSSES_SHOWN) {
            out.println("  and " + (losses.size() - LOSSES_SHOWN) + " more");
        }
    }

    private static String account(Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "Of %d values of the report, %d have a place of their own in STIX, %d ride along verbatim, %d are lost.",
                coverage.leaves().size(),
                coverage.count(Carriage.TYPED),
                coverage.count(Carriage.RESIDUE),
                coverage.count(Carriage.LOST));
    }

    private void section(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }
}
