package org.tocsin.examples.quickstart;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.examples.console.Program;
import org.tocsin.message.Message;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** The story of one incident: XA reports it, learns what is wrong with the report, mends it; XB reads and answers. */
public final class Quickstart {

    private static final int LOSSES_SHOWN = 8;
    /** The converter begins each object of a bundle, and nothing else, with these two members. */
    private static final Pattern OBJECT_TYPE = Pattern.compile("\\{\"type\":\"([a-z-]+)\",\"spec_version\":");

    private final PrintWriter out;
    private final Tocsin tocsin = Tocsin.standard();
    private final Sender sender = new Sender(tocsin);
    private final Receiver receiver = new Receiver(tocsin);

    Quickstart(PrintWriter out) {
        this.out = out;
    }

    /** Tells the story on standard output. */
    public static void main(String[] arguments) {
        Program.main("quickstart", (out, err) -> {
            new Quickstart(out).tell();
            return 0;
        });
    }

    void tell() {
        out.println("A worm encrypts files in two hospitals of country XA. XA tells country XB, in Tocsin messages.");
        everythingWrong();
        byte[] json = mended();
        Message<?> received = received(json);
        acknowledged(json);
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
                "%-7s %s  %s%n        %s%n        -> %s%n",
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code().id(),
                problem.pointer(),
                problem.message(Locale.ENGLISH),
                problem.remedy(Locale.ENGLISH));
    }

    private byte[] mended() {
        section("2. XA mends the report and writes it");
        Message<?> report = sender.report();
        print(report);
        return tocsin.write(report);
    }

    private void print(Message<?> message) {
        out.print(new String(tocsin.writePretty(message), StandardCharsets.UTF_8));
    }

    private Message<?> received(byte[] json) {
        section("3. XB reads it");
        out.println("the reader for actual events   " + receiver.receive(json, Realm.ACTUAL));
        out.println("the reader of an exercise      " + receiver.receive(json, Realm.EXERCISE));
        return tocsin.reader(Realm.ACTUAL).read(json).orElseThrow();
    }

    private void acknowledged(byte[] json) {
        section("4. XB acknowledges it");
        receiver.answer(json)
                .ifPresent(
                        answer -> print(tocsin.reader(Realm.ACTUAL).read(answer).orElseThrow()));
    }

    private void converted(Message<?> received) {
        section("5. XB turns it into STIX 2.1 for its other tools, and sees what that cost");
        Conversion<byte[]> stix = receiver.stix(received);
        stix.problems().all().forEach(this::show);
        stix.result().ifPresent(bundle -> showObjects(new String(bundle, StandardCharsets.UTF_8)));
        if (stix.result().isPresent()) {
            showLosses(stix.losses());
            out.println(account(stix.coverage()));
        }
    }

    private void showObjects(String bundle) {
        out.println("A bundle with " + objects(bundle) + ".");
        out.println(
                "The incident, with its events and tasks, is what happened and what is to be done; the report names them as");
        out.println(
                "one publication; identities are the parties, relationships say who or what belongs to what, marking");
        out.println(
                "definitions are the sharing labels, and extension definitions tell of what STIX has no words for.");
    }

    /** What a bundle holds, in the order of the text: {@code 1 incident, 2 events}. */
    private static String objects(String bundle) {
        Map<String, Long> types = OBJECT_TYPE
                .matcher(bundle)
                .results()
                .collect(Collectors.groupingBy(object -> object.group(1), LinkedHashMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .map(type -> type.getValue() + " " + counted(type.getKey().replace('-', ' '), type.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(String noun, long count) {
        if (count == 1) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private void showLosses(List<Loss> losses) {
        out.println(losses.isEmpty() ? "Nothing was lost." : "Dropped, said less exactly, or made up:");
        losses.stream().limit(LOSSES_SHOWN).forEach(this::show);
        if (losses.size() > LOSSES_SHOWN) {
            out.println("  and " + (losses.size() - LOSSES_SHOWN) + " more");
        }
    }

    private void show(Loss loss) {
        out.println("  " + loss.kind().name().toLowerCase(Locale.ROOT) + " " + loss.pointer() + ": " + loss.detail());
        out.println("    " + inPlainWords(loss.kind()));
    }

    private static String inPlainWords(Loss.Kind kind) {
        return switch (kind) {
            case DROPPED -> "STIX has no place for it, so it is not in the bundle.";
            case COARSENED -> "STIX can only say it less exactly.";
            case FLATTENED -> "The values are there, what bound them together is not.";
            case INVENTED ->
                "STIX demands this value and the report does not hold it; the converter chose it, so it is no fact.";
        };
    }

    private static String account(Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "Of %d values of the report, %d have a place of their own in STIX, %d ride along verbatim, %d are lost.",
                coverage.count(),
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
