package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.message.Header;
import org.tocsin.message.Timestamp;

/**
 * Statements about one thing that still count: at an instant it is the one that was made last of those that have begun
 * to hold. Those that a newer one replaces for all their time are left out.
 *
 * @param newestFirst the statements, of which each holds from a later instant than the next
 */
record Timeline<S extends Timeline.Dated>(List<S> newestFirst) {

    /** Something that was said at one time and holds from another. */
    interface Dated {

        Issue issue();

        /** The first instant at which it holds; {@link Instant#MIN} where it holds at once. */
        Instant from();
    }

    static <S extends Dated> Timeline<S> of(Collection<S> all) {
        List<S> counting = new ArrayList<>();
        for (S statement : all.stream()
                .sorted(Comparator.comparing(Dated::issue).reversed())
                .toList()) {
            if (counting.isEmpty()
                    || statement
                            .from()
                            .isBefore(counting.get(counting.size() - 1).from())) {
                counting.add(statement);
            }
        }
        return new Timeline<>(List.copyOf(counting));
    }

    /** When a statement holds no more: with its own end, or with that of the message that makes it if it comes first. */
    static Instant end(Header header, Instant ofStatement) {
        return Optional.ofNullable(header.validUntil())
                .flatMap(Timestamp::findInstant)
                .filter(ofMessage -> ofMessage.isBefore(ofStatement))
                .orElse(ofStatement);
    }

    /** The statement that counts; empty where none has begun. */
    Optional<S> at(Instant instant) {
        return at(firstBegun(instant));
    }

    /** The statement before the one that counts. */
    Optional<S> before(Instant instant) {
        return at(firstBegun(instant) + 1);
    }

    /** The statement that begins to hold before all others. */
    S first() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    S newest() {
        return newestFirst.get(0);
    }

    private Optional<S> at(int index) {
        return index < newestFirst.size() ? Optional.of(newestFirst.get(index)) : Optional.empty();
    }

    private int firstBegun(Instant instant) {
        int low = 0;
        int high = newestFirst.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (newestFirst.get(middle).from().isAfter(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
