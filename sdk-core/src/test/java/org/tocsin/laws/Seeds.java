package org.tocsin.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.RandomDistribution;

/** Seeds of generated messages, none likelier than another. */
public final class Seeds implements ArbitrarySupplier<Long> {

    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }
}
