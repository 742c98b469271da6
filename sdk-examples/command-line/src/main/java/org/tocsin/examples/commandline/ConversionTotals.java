package org.tocsin.examples.commandline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Loss;

/** The accounts of all records together. */
final class ConversionTotals {

    private final Map<String, StepTotals> steps = new LinkedHashMap<>();
    private long records;
    private long converted;

    /** What became of the values on one step of the way. */
    private static final class StepTotals {
        private final Map<Carriage, Long> values = new EnumMap<>(Carriage.class);
        private final Map<Loss.Kind, Long> losses = new EnumMap<>(Loss.Kind.class);
    }

    void add(ConvertedRecord record) {
        records++;
        converted += record.output().isPresent() ? 1 : 0;
        record.steps().stream().filter(Step::succeeded).forEach(this::add);
    }

    private void add(Step step) {
        StepTotals totals = steps.computeIfAbsent(step.name(), name -> new StepTotals());
        for (Carriage carriage : Carriage.values()) {
            totals.values.merge(carriage, step.coverage().count(carriage), Long::sum);
        }
        step.losses().forEach(loss -> totals.losses.merge(loss.kind(), (long) loss.count(), Long::sum));
    }

    /** One more record, which could not even be read. */
    void addUnread() {
        records++;
    }

    boolean allConverted() {
        return converted == records;
    }

    /** Whether there was any record at all. */
    boolean any() {
        return records > 0;
    }

    boolean noneConverted() {
        return converted == 0;
    }

    /** The summary, line by line. */
    List<String> lines(Words words) {
        Stream<String> first =
                Stream.of(any() ? words.say("records-converted", converted, records) : words.say("no-record"));
        return Stream.concat(
                        first, steps.entrySet().stream().flatMap(step -> lines(words, step.getKey(), step.getValue())))
                .toList();
    }

    private static Stream<String> lines(Words words, String name, StepTotals totals) {
        long all = totals.values.values().stream().mapToLong(Long::longValue).sum();
        String shares = Stream.of(Carriage.values())
                .map(carriage -> share(carriage, totals.values.getOrDefault(carriage, 0L), all))
                .collect(Collectors.joining(", "));
        String losses = Stream.of(Loss.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT) + " " + number(totals.losses.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(", "));
        return Stream.of(words.say("values", name, all, shares), words.say("losses", name, losses));
    }

    private static String share(Carriage carriage, long count, long all) {
        return String.format(
                Locale.ROOT,
                "%s %,d (%.1f %%)",
                carriage.name().toLowerCase(Locale.ROOT),
                count,
                all == 0 ? 0.0 : 100.0 * count / all);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
