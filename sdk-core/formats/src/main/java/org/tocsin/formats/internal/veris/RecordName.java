package org.tocsin.formats.internal.veris;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;

/**
 * The name of a record, which stays the same when the record is changed, and the revision of the record. The name is
 * its {@code plus.master_id} or, where it has none, its {@code incident_id} together with its {@code source_id}. The
 * revision is computed from the time of the last change.
 *
 * @param words the name; not for display
 * @param revision the whole seconds from the creation of the record to its last change, plus one; counted from the
 *     earliest possible year where only the change is dated; 1 where the change is not dated
 */
record RecordName(String words, long revision) {

    private static final Instant FIRST =
            LocalDate.of(VerisRecord.FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** The name of a record; empty where it has none. */
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
