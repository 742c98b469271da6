package org.tocsin.internal.conversion.veris;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tocsin.internal.codec.PlainJson;
import org.tocsin.internal.text.Node;

/**
 * What tells a record from all others, also when it is amended: its {@code plus.master_id}; where it has none, its {@code
 * incident_id} with the {@code source_id} of those who gave it. And which state of the record it is, by when it was changed.
 *
 * @param words the name; not for people
 * @param revision the whole seconds from when the record was created to when it was last changed, and one; counted from the
 *     first year of all where it only says when it was changed; 1 where it does not say that
 */
record RecordName(String words, long revision) {

    private static final Instant FIRST =
            LocalDate.of(VerisRecord.FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** Empty where nothing names the record. */
    static Optional<RecordName> of(Node record) {
        return label(record.at("plus", "master_id"))
                .map(id -> PlainJson.text(List.of("master_id", id)))
                .or(() -> label(record.get("incident_id"))
                        .flatMap(id -> label(record.get("source_id"))
                                .map(source -> PlainJson.text(List.of("incident_id", source, id)))))
                .map(words -> new RecordName(words, revision(record)));
    }

    private static Optional<String> label(Node leaf) {
        return VerisRecord.label(leaf).map(String::strip).filter(id -> !id.isEmpty());
    }

    private static long revision(Node record) {
        Instant created = RecordDate.instant(record.at("plus", "created")).orElse(FIRST);
        return RecordDate.instant(record.at("plus", "modified"))
                .map(modified -> 1 + Math.max(0, ChronoUnit.SECONDS.between(created, modified)))
                .orElse(1L);
    }
}
