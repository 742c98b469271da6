package org.tocsin.formats.internal.stix.map;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.json.Node;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartialTimestamp.Precision;

/** Times of ours and of STIX, some of them with how exactly they are known. */
public final class Times {

    /** How many characters of a time are known. */
    private static final Map<Precision, Integer> KNOWN =
            new EnumMap<>(Map.of(Precision.YEAR, 4, Precision.MONTH, 7, Precision.DAY, 10));

    private Times() {}

    /** A time with seconds. */
    public static <V> Values<V> utc() {
        return Values.text(
                "instant in UTC",
                text -> StixTime.of(text).filter(StixTime::isExact).map(StixTime::text),
                text -> StixTime.moment(text).map(any -> text));
    }

    /** A time with how exactly it is known, in a member and its fidelity. */
    public static Correspondence<PartialTime> partial(String member) {
        return new Partial(member, member + "_fidelity");
    }

    private record Partial(String member, String fidelity) implements Correspondence<PartialTime> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return trip.way() == Way.READ ? read(trip, from, to) : write(trip, from, to);
        }

        private boolean read(Trip trip, Node from, Tree to) {
            Node leaf = from.get(member);
            Optional<Instant> moment = trip.mayCarry(leaf) ? leaf.text().flatMap(StixTime::moment) : Optional.empty();
            Tree at = to.at(PartialTimePlaces.AT.path());
            if (moment.isEmpty() || !at.isEmpty()) {
                return false;
            }
            Node told = from.get(fidelity);
            Optional<Integer> length = known(told.toString());
            String time = leaf.toString()
                    .substring(0, length.orElseGet(() -> leaf.toString().length()));
            boolean exact = length.isEmpty()
                    || moment.equals(PartialTimestamp.asWritten(time)
                            .firstDay()
                            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
            trip.carry(leaf, time, at, exact);
            if (length.isPresent() || told.toString().equals("second")) {
                trip.said(told, null);
            }
            return true;
        }

        private static Optional<Integer> known(String fidelity) {
            return KNOWN.entrySet().stream()
                    .filter(each -> StixTime.fidelity(each.getKey()).equals(fidelity))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        private boolean write(Trip trip, Node from, Tree to) {
            Node leaf = from.get(PartialTimePlaces.AT.path());
            Optional<StixTime> time =
                    trip.mayCarry(leaf) && to.at(member).isEmpty() ? StixTime.of(leaf) : Optional.empty();
            time.ifPresent(written -> {
                trip.carry(leaf, written.text(), to.at(member), !StixTime.losesOffset(leaf));
                if (!written.isExact()) {
                    to.at(fidelity).set(written.fidelity(), null);
                }
            });
            return time.isPresent();
        }

        @Override
        public void describe(Rows rows) {
            rows.add(PartialTimePlaces.AT.path(), member + ", " + fidelity, "instant in UTC, cut to what is known");
        }
    }
}
