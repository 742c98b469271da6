package org.tocsin.progress;

import java.util.Optional;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ProgressReport;

/**
 * Two progress reports of a party side by side, or the reason why they cannot be.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
 */
public sealed interface ProgressComparison permits ProgressComparison.NotComparable, ComparedProgress {

    /** Why two reports cannot be compared. */
    enum Obstacle {
        /** They are of two parties. */
        OTHER_PARTY,
        /** They are of two realms. */
        OTHER_REALM,
        /** The period of the later one ends before that of the earlier one. */
        PERIODS_REVERSED
    }

    /**
     * Two reports that are not compared.
     *
     * @param obstacle why not
     */
    record NotComparable(Obstacle obstacle) implements ProgressComparison {

        @Override
        public Optional<ComparedProgress> compared() {
            return Optional.empty();
        }
    }

    /** What the two reports say of each item; empty where they can't be compared. */
    Optional<ComparedProgress> compared();

    /**
     * The comparison of two reports, as readers give them, or of two revisions of one: they are of the same party and
     * realm, and the period of the later one does not end first.
     */
    static ProgressComparison between(Message<ProgressReport> earlier, Message<ProgressReport> later) {
        if (!earlier.party().equals(later.party())) {
            return new NotComparable(Obstacle.OTHER_PARTY);
        }
        if (earlier.header().realm() != later.header().realm()) {
            return new NotComparable(Obstacle.OTHER_REALM);
        }
        // Days are written so that their order is that of the text.
        if (later.body().periodUntil().compareTo(earlier.body().periodUntil()) < 0) {
            return new NotComparable(Obstacle.PERIODS_REVERSED);
        }
        return ComparedProgress.of(earlier.body(), later.body());
    }
}
