package org.tocsin.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.Tocsin;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Realm;
import org.tocsin.indicator.IndicatorListReader;
import org.tocsin.indicator.IndicatorListResult;
import org.tocsin.indicator.IndicatorListWriter;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The program that shows that a list of a million indicators is written and read in a small heap, and how long that takes beside
 * Jackson, which passes over the tokens of the same file or copies them: {@code java -Xmx64m -cp benchmarks.jar
 * org.tocsin.examples.benchmarks.IndicatorListMemory [indicators] [rounds]}.
 */
final class IndicatorListMemory {

    private static final double MEGABYTE = 1 << 20;
    private static final int LINES_BETWEEN_LOOKS = 1_000;

    private final JsonFactory jackson = new JsonFactory();
    private final Message<?> owner;
    private final Path list;
    private final long indicators;
    private final Map<Task, Long> best = new EnumMap<>(Task.class);
    private long seen;
    private long peak;

    /** What is done with the list. */
    private enum Task {
        WRITE,
        COPY,
        READ,
        TOKENISE
    }

    /** Something done with files. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private IndicatorListMemory(Path list, long indicators) {
        this.owner = Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(Samples.bytes("advisory-worm"))
                .orElseThrow();
        this.list = list;
        this.indicators = indicators;
    }

    /** Writes and reads a list of so many indicators, a million unless told otherwise, and prints times and the peak. */
    public static void main(String[] arguments) throws IOException {
        long indicators = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path list = Files.createTempFile("indicators-", ".jsonl");
        try {
            IndicatorListMemory memory = new IndicatorListMemory(list, indicators);
            for (int round = 0; round < rounds; round++) {
                memory.round();
            }
            System.out.println(memory.account(Files.size(list)));
        } finally {
            Files.deleteIfExists(list);
        }
    }

    private void round() throws IOException {
        time(Task.WRITE, this::write);
        time(Task.COPY, this::copy);
        time(Task.READ, this::read);
        time(Task.TOKENISE, this::tokenise);
    }

    private void time(Task task, Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        best.merge(task, System.nanoTime() - begin, Math::min);
    }

    private void write() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list))) {
            IndicatorListWriter.write(owner.header(), this::show, out);
        }
    }

    private void show(Consumer<? super Indicator> each) {
        for (long i = 0; i < indicators; i++) {
            each.accept(indicator(i));
            look();
        }
    }

    private static Indicator indicator(long number) {
        Indicator.Builder indicator = Indicator.builder().use(IndicatorUse.BLOCK);
        return switch ((int) (number % 3)) {
            case 0 ->
                indicator
                        .kind(IndicatorKind.DOMAIN)
                        .value("d" + number + ".example")
                        .build();
            case 1 ->
                indicator
                        .kind(IndicatorKind.URL)
                        .value("http://d" + number + ".example/in?id=" + number)
                        .build();
            default ->
                indicator
                        .kind(IndicatorKind.SHA_256)
                        .value(Digest.of(
                                        Digest.Algorithm.SHA_256,
                                        Long.toString(number).getBytes(StandardCharsets.US_ASCII))
                                .hexadecimal())
                        .build();
        };
    }

    private void read() throws IOException {
        try (InputStream in = Files.newInputStream(list)) {
            IndicatorListResult result = IndicatorListReader.standard().read(in, owner, line -> look());
            IndicatorList head = result.head();
            if (head == null || head.count() != indicators || result.refused() > 0) {
                throw new IllegalStateException(
                        "the list is not what was written: " + result.problems().all());
            }
        }
    }

    private void tokenise() throws IOException {
        try (JsonParser tokens = parser()) {
            while (tokens.nextToken() != null) {
                seen++;
            }
        }
    }

    private void copy() throws IOException {
        try (JsonParser tokens = parser();
                JsonGenerator copy =
                        jackson.createGenerator(ObjectWriteContext.empty(), OutputStream.nullOutputStream())) {
            while (tokens.nextToken() != null) {
                copy.copyCurrentEvent(tokens);
            }
        }
    }

    private JsonParser parser() throws IOException {
        return jackson.createParser(ObjectReadContext.empty(), new BufferedInputStream(Files.newInputStream(list)));
    }

    private void look() {
        if (seen++ % LINES_BETWEEN_LOOKS == 0) {
            Runtime runtime = Runtime.getRuntime();
            peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
        }
    }

    private String account(long octets) {
        return String.format(
                Locale.ROOT,
                "%d indicators, %.0f MiB; written in %.2f s (%.2f times a copy of the tokens by Jackson);"
                        + " read in %.2f s (%.2f times the tokens by Jackson, %.2f s); peak heap used %.0f MiB of %.0f MiB",
                indicators,
                octets / MEGABYTE,
                seconds(Task.WRITE),
                seconds(Task.WRITE) / seconds(Task.COPY),
                seconds(Task.READ),
                seconds(Task.READ) / seconds(Task.TOKENISE),
                seconds(Task.TOKENISE),
                peak / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private double seconds(Task task) {
        return best.getOrDefault(task, 0L) / 1e9;
    }
}
