package org.tocsin.laws;

import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** How much the laws have been put to the test by one property; printed at its end. */
final class Tally implements Store.CloseOnReset {

    private final AtomicLong texts = new AtomicLong();
    private final AtomicLong objects = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    private Tally() {}

    static Tally ofThisProperty() {
        return Store.getOrCreate(Tally.class, Lifespan.PROPERTY, Tally::new).get();
    }

    void text(boolean isRefused) {
        texts.incrementAndGet();
        refused.addAndGet(isRefused ? 1 : 0);
    }

    void object(boolean isRefused) {
        objects.incrementAndGet();
        refused.addAndGet(isRefused ? 1 : 0);
    }

    @Override
    public void close() {
        System.out.println("laws: " + texts + " texts, " + objects + " objects, " + refused + " refused");
    }
}
