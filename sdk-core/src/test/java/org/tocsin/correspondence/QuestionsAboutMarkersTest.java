package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.sample;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.tocsin.Tocsin;
import org.tocsin.context.Context;
import org.tocsin.message.exercise.ExercisePlan;

/** What a check asks of a store to find a marker: nothing of most titles, of the others the plans and nothing else. */
final class QuestionsAboutMarkersTest {

    private static final long LAST = 1_000_000;

    private final Tocsin tocsin = Tocsin.standard();

    private static CountedStore store(int plans, int others) {
        CountedStore store = new CountedStore();
        for (int i = 0; i < plans; i++) {
            store.keep(Traffic.message(header(i, "XC", "XA"), (ExercisePlan)
                    sample("exercise-plan").body()));
        }
        for (int i = 0; i < others; i++) {
            store.keep(question(LAST / 2 + i, "XC", "XA"));
        }
        return store;
    }

    private long[] asked(CountedStore store, String title) {
        store.reset();
        tocsin.check(
                question(header(LAST, "XA", "XB").title("en", title)),
                Context.builder().correspondence(store).build());
        return new long[] {store.calls(), store.rows()};
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aTitleWithoutAKnownMarkerAsksForThePlansAtMost(
            @ForAll @IntRange(max = 30) int plans,
            @ForAll @IntRange(max = 300) int others,
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String title) {
        CountedStore store = store(plans, others);
        long[] plain = asked(store, title.toLowerCase(Locale.ROOT));
        long[] loud = asked(store, "EXERCISE " + title);
        assertEquals(plain[0] + 1, loud[0]);
        assertEquals(plain[1] + plans, loud[1]);
        assertEquals(asked(store(0, 0), "worm")[0], plain[0]);
    }
}
