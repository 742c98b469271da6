package org.tocsin.formats.internal.stix.map;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.tocsin.message.Timestamp;

/** Times of STIX: instants in UTC, some of them with how exactly they are known. */
public final class Times {

    private static final Pattern FORM = Pattern.compile(
            "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ISO_INSTANT;

    /** How many characters of a time are known. */
    private static final Map<String, Integer> KNOWN = Map.of("year", 4, "month", 7, "day", 10);

    private Times() {}

    /** Whether a text is a time that both formats can say. */
    public static Optional<Instant> instant(String text) {
        return FORM.matcher(text).matches() ? Timestamp.of(text).findInstant() : Optional.empty();
    }

    /** A time with seconds. */
    public static <V> Values<V> utc() {
        return Values.text(
                "instant in UTC",
                text -> text.endsWith("Z")
                        ? instant(text).map(any -> text)
                        : Timestamp.of(text)
                                .findInstant()
                                .map(UTC::format)
                                .filter(written -> instant(written).isPresent()),
                text -> instant(text).map(any -> text));
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
            Optional<Instant> instant = trip.mayCarry(leaf) ? leaf.text().flatMap(Times::instant) : Optional.empty();
            Tree at = to.at(PartialTimePlaces.AT.path());
            if (instant.isEmpty() || !at.isEmpty()) {
                return false;
            }
            Node known = from.get(fidelity);
            Integer length = KNOWN.get(known.toString());
            String time = length == null ? leaf.toString() : leaf.toString().substring(0, length);
            boolean exact = length == null
                    || instant.equals(PartialTimestamp.of(time)
                            .firstDay()
                            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
            trip.carry(leaf, time, at, exact);
            if (length != null || known.toString().equals("second")) {
                trip.said(known, null);
            }
            return true;
        }

        private boolean write(Trip trip, Node from, Tree to) {
            Node leaf = from.get(PartialTimePlaces.AT.path());
            Optional<String> text = trip.mayCarry(leaf) ? leaf.text() : Optional.empty();
            if (text.isEmpty() || !to.at(member).isEmpty()) {
                return false;
            }
            PartialTimestamp time = PartialTimestamp.of(text.get());
            if (time.precision() == PartialTimestamp.Precision.INSTANT) {
                Object written = utc().write().apply(text.get()).orElse(null);
                return written != null && carried(trip, leaf, written, to);
            }
            Optional<String> day = time.firstDay()
                    .map(first -> first + "T00:00:00Z")
                    .filter(first -> instant(first).isPresent());
            day.ifPresent(written -> {
                carried(trip, leaf, written, to);
                to.at(fidelity).set(time.precision().name().toLowerCase(Locale.ROOT), null);
            });
            return day.isPresent();
        }

        private boolean carried(Trip trip, Node leaf, Object written, Tree to) {
            trip.carry(
                    leaf,
                    written,
                    to.at(member),
                    leaf.toString().length() < 20 || leaf.toString().equals(written));
            return true;
        }

        @Override
        public void describe(Rows rows) {
            rows.add(PartialTimePlaces.AT.path(), member + ", " + fidelity, "instant in UTC, cut to what is known");
        }
    }
}
