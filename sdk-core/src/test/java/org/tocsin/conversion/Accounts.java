package org.tocsin.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.json.PlainJson;
import org.tocsin.validation.CoreProblem;

/** The laws of every account: it is complete, and small beside its source. */
public final class Accounts {

    private Accounts() {}

    /**
     * Every leaf of the source is in the coverage, in order; each that is lost is told of, by itself or with others at something
     * it stands in.
     *
     * @param leaves the pointers of the leaves of the source
     */
    public static void assertComplete(Stream<String> leaves, Conversion<?> conversion) {
        Coverage coverage = conversion.coverage();
        Set<String> dropped = dropped(conversion).map(Loss::pointer).collect(Collectors.toSet());
        Iterator<Coverage.Leaf> covered = coverage.leaves().iterator();
        Map<Carriage, Long> counts = new EnumMap<>(Carriage.class);
        // Where the last loss that tells of several values is: their pointers may be very long, and very many.
        String together = "none";
        for (String pointer : (Iterable<String>) leaves::iterator) {
            Coverage.Leaf leaf = covered.next();
            assertEquals(pointer, leaf.pointer());
            counts.merge(leaf.carriage(), 1L, Long::sum);
            if (leaf.carriage() == Carriage.LOST && !pointer.startsWith(together)) {
                String told =
                        upwards(pointer).filter(dropped::contains).findFirst().orElse("none");
                assertTrue(pointer.startsWith(told), () -> pointer + " is lost and not told");
                together = told.equals(pointer) ? together : told + '/';
            }
        }
        assertFalse(covered.hasNext());
        for (Carriage carriage : Carriage.values()) {
            assertEquals(counts.getOrDefault(carriage, 0L), coverage.count(carriage));
        }
        assertCounted(conversion);
    }

    /** As many are told to be dropped as are lost; a value of which only a part is left out is not lost. */
    private static void assertCounted(Conversion<?> conversion) {
        long lost = conversion.coverage().count(Carriage.LOST);
        long whole = dropped(conversion)
                .filter(loss -> loss.code() != CoreProblem.VALUE_CLEANED)
                .mapToLong(Loss::count)
                .sum();
        long all = dropped(conversion).mapToLong(Loss::count).sum();
        assertTrue(whole <= lost && lost <= all, () -> lost + " are lost, told are " + whole + " to " + all);
    }

    private static Stream<Loss> dropped(Conversion<?> conversion) {
        return conversion.losses().stream().filter(loss -> loss.kind() == Loss.Kind.DROPPED);
    }

    /** The pointer, and those of all that stands around it. */
    private static Stream<String> upwards(String pointer) {
        return Stream.iterate(
                pointer,
                each -> each != null,
                each -> each.isEmpty() ? null : each.substring(0, each.lastIndexOf('/')));
    }

    /** What a conversion may make of a source of so many bytes, of each thing that it makes. */
    public static int most(int source) {
        return 16 * source + (64 << 10);
    }

    /** The losses as the command line writes them, and the coverage as it is kept, are within what the source warrants. */
    public static void assertSmall(int source, Conversion<?> conversion) {
        assertTrue(losses(conversion) <= most(source), () -> source + " has losses of " + losses(conversion));
        assertTrue(coverage(conversion) <= most(source), () -> source + " has a coverage of " + coverage(conversion));
    }

    /** How many bytes the command line writes of the losses. */
    public static long losses(Conversion<?> conversion) {
        return conversion.losses().stream().mapToLong(Accounts::written).sum();
    }

    /** How many bytes the coverage keeps. */
    public static long coverage(Conversion<?> conversion) {
        return conversion.coverage().size();
    }

    private static long written(Loss loss) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", "-");
        line.put("line", 1_000_000);
        line.put("record", 1_000_000);
        line.put("step", "tocsin to stix-2.1");
        line.put("kind", loss.kind().name());
        line.put("code", loss.code().id());
        line.put("pointer", loss.pointer());
        line.put("detail", loss.detail());
        line.put("count", loss.count());
        return PlainJson.bytes(line).length + 1L;
    }
}
