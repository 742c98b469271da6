package org.tocsin.testing;

import net.jqwik.api.statistics.Statistics;

/** Sees that a property is not kept by having nothing to look at. */
public final class Coverage {

    private Coverage() {}

    /**
     * Fails the property at its end unless this was so in some of its tries.
     *
     * @param what what some of the tries have to have
     * @param there whether this try has it
     */
    public static void assertSome(String what, boolean there) {
        Statistics.label(what)
                .collect(there)
                .coverage(checker -> checker.check(true).count(count -> count > 0));
    }
}
