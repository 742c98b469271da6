package org.tocsin.internal.conversion.veris;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.internal.text.Node;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;

/** The instant that a message made of a record bears as its own: when the record was last changed. */
final class RecordDate {

    private final VerisRecord record;
    private final Optional<Timestamp> undatedAt;

    RecordDate(VerisRecord record, Optional<Timestamp> undatedAt) {
        this.record = record;
        this.undatedAt = undatedAt;
    }

    /** Empty where neither the record nor the caller gives any date. */
    Optional<Timestamp> sentAt() {
        return Stream.of("modified", "created")
                .map(member -> record.at("plus", member))
                .flatMap(leaf -> timestamp(leaf).stream())
                .findFirst()
                .or(() -> undatedAt.or(this::afterTheYear).map(this::invented));
    }

    private Optional<Timestamp> timestamp(Node leaf) {
        return instant(leaf).map(instant -> {
            record.ledger().typed(leaf);
            return Timestamp.of(instant);
        });
    }

    /** The instant that a leaf says; empty where it says none, or none that a record can be of. */
    static Optional<Instant> instant(Node leaf) {
        return leaf.text().flatMap(RecordDate::parse);
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(time -> time.getYear() >= VerisRecord.FIRST_YEAR && time.getYear() <= VerisRecord.LAST_YEAR)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    /** The beginning of the year after the incident: made up, but the same at every run. */
    private Optional<Timestamp> afterTheYear() {
        return VerisRecord.plain(record.at("timeline", "incident", "year"))
                .map(Number::longValue)
                .filter(year -> year >= VerisRecord.FIRST_YEAR && year <= VerisRecord.LAST_YEAR)
                .map(year -> Timestamp.of(
                        LocalDate.of(year.intValue() + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private Timestamp invented(Timestamp sentAt) {
        record.ledger().invented(CoreProblem.VALUE_INVENTED, "/sentAt", sentAt.toString());
        return sentAt;
    }
}
