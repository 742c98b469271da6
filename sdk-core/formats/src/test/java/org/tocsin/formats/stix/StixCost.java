package org.tocsin.formats.stix;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Target;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.internal.stix.StixConversion;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * What STIX costs, as ratios of processor time in one JVM: a bundle read to its message, and a message written as a
 * bundle, beside Jackson making a tree of the same bytes. The first argument is the folder of the VERIS corpus.
 */
final class StixCost {

    private static final int RECORDS = 150;
    private static final int ROUNDS = 40;

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final ConversionOptions LEAVING = ConversionOptions.none().withExercises();
    private static final ConversionOptions ARRIVING = Addressed.with(Tlp.CLEAR, Realm.ACTUAL);

    private static final Target<byte[]> UNSEALED =
            (message, context) -> new StixConversion(context, made -> false).convert(message);

    private final List<Message<?>> messages = new ArrayList<>();
    private final List<byte[]> written = new ArrayList<>();
    private final List<byte[]> bundles = new ArrayList<>();
    private long checksum;

    private StixCost(Stream<Message<?>> all) {
        all.forEach(message -> TOCSIN.convert(message, new StixTarget(), LEAVING)
                .result()
                .ifPresent(bundle -> {
                    messages.add(message);
                    written.add(TOCSIN.write(message));
                    bundles.add(bundle);
                }));
    }

    public static void main(String[] arguments) {
        Path veris = Path.of(arguments[0]);
        new StixCost(reports(veris)).print("VCDB reports");
        new StixCost(samples()).print("samples");
    }

    private static Stream<Message<?>> reports(Path folder) {
        return ProjectFiles.list(folder).stream()
                .filter(file -> file.toString().endsWith(".jsonl"))
                .flatMap(file -> new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8).lines())
                .limit(RECORDS)
                .flatMap(line -> TOCSIN.convert(line.getBytes(StandardCharsets.UTF_8), new VerisSource(), ARRIVING))
                .flatMap(conversion -> conversion.result().stream());
    }

    private static Stream<Message<?>> samples() {
        return ProjectFiles.samples().stream()
                .map(file ->
                        TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST).read(ProjectFiles.bytes(file)))
                .filter(ReadResult.Accepted.class::isInstance)
                .map(read -> ((ReadResult.Accepted) read).message());
    }

    private void print(String name) {
        Map<String, Runnable> works = new LinkedHashMap<>();
        works.put("bundle parsed", () -> bundles.forEach(each -> count(JACKSON.readTree(each))));
        works.put("bundle read", () -> bundles.forEach(this::read));
        works.put("message parsed", () -> written.forEach(each -> count(JACKSON.readTree(each))));
        works.put("message written", () -> messages.forEach(each -> write(each, new StixTarget())));
        works.put("without the way back", () -> messages.forEach(each -> write(each, UNSEALED)));
        Map<String, Long> least = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            works.forEach((work, run) -> least.merge(work, time(run), Math::min));
        }
        System.out.println(name + ": " + messages.size() + ", checksum " + checksum);
        tell("read / parsed", least, "bundle read", "bundle parsed");
        tell("written / parsed", least, "message written", "message parsed");
        tell("written / without the way back", least, "message written", "without the way back");
        System.out.printf(Locale.ROOT, "  %-32s %.2f%n", "median size of a bundle", median());
    }

    private static void tell(String what, Map<String, Long> least, String over, String under) {
        double ratio = (double) least.getOrDefault(over, 0L) / least.getOrDefault(under, 1L);
        System.out.printf(Locale.ROOT, "  %-32s %.1f%n", what, ratio);
    }

    private double median() {
        List<Double> sizes = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            sizes.add((double) bundles.get(i).length / written.get(i).length);
        }
        return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow();
    }

    private static long time(Runnable work) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return CLOCK.getCurrentThreadCpuTime() - begin;
    }

    private void read(byte[] bundle) {
        TOCSIN.convert(bundle, new StixSource(), ARRIVING).forEach(this::count);
    }

    private void write(Message<?> message, Target<byte[]> target) {
        count(TOCSIN.convert(message, target, LEAVING));
    }

    private void count(Object result) {
        checksum += result.getClass().getName().length();
    }
}
