package org.tocsin.formats.internal.veris;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.json.Node;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;

/** The time of sending of a message made from a record: the time of the last change of the record. */
final class RecordDate {

    private final VerisRecord record;
    private final Optional<Timestamp> undatedAt;

    RecordDate(VerisRecord record, Optional<Timestamp> undatedAt) {
        this.record = record;
        this.undatedAt = undatedAt;
    }

    /** The time of sending; empty where neither the record nor the caller has a date. */
    Optional<Timestamp> sentAt() {
        return Stream.of("modified", "created")
                .map(member -> record.at("plus", member))
                .flatMap(leaf -> timestamp(leaf).stream())
                .findFirst()
                .or(() -> undatedAt.or(this::afterTheYear).map(this::invented));
    }

    private Optional<Timestamp> timestamp(Node leaf) {
        return instant(leaf).map(instant -> {
            record.account().typed(leaf);
            return Timestamp.of(instant);
        });
    }

    /** The instant in a leaf; empty where it has none, or one that is impossible for a record. */
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

    /** The beginning of the year after the incident: an invented value, but the same at every run. */
    private Optional<Timestamp> afterTheYear() {
        return VerisRecord.plain(record.at("timeline", "incident", "year"))
                .map(Number::longValue)
                .filter(year -> year >= VerisRecord.FIRST_YEAR && year <= VerisRecord.LAST_YEAR)
                .map(year -> Timestamp.of(
                        LocalDate.of(year.intValue() + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private Timestamp invented(Timestamp sentAt) {
        record.account().invented(CoreProblem.VALUE_INVENTED, "/sentAt", sentAt.toString());
        return sentAt;
    }
}
