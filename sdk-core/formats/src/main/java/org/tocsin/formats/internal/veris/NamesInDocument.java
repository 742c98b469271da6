package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.json.Node;

/**
 * The revisions of records with the same name in one document. Records with the same content have the same revision. A
 * record whose content differs from an earlier one with the same name and revision gets the next free revision, so that
 * no two messages contradict each other.
 */
final class NamesInDocument {

    private final Map<Node, Long> revisions = new HashMap<>();

    /** The used revisions by name. */
    private final Map<String, Taken> names = new HashMap<>();

    NamesInDocument(List<Node> records) {
        if (records.size() > 1) {
            records.forEach(record -> RecordName.of(record)
                    .ifPresent(name -> revisions.put(
                            record,
                            names.computeIfAbsent(name.words(), none -> new Taken())
                                    .revision(name.revision(), RecordIds.digest(record)))));
        }
    }

    /** The revision of a record with this name. */
    long revision(Node record, RecordName name) {
        return revisions.getOrDefault(record, name.revision());
    }

    /** The revisions of one name that are used. */
    private static final class Taken {

        /** The revision that was given, by the revision that the record states and its content. */
        private final Map<String, Long> contents = new HashMap<>();

        /** From each used revision a link to a later one, by which the first free one is found. */
        private final Map<Long, Long> following = new HashMap<>();

        long revision(long own, String digest) {
            return contents.computeIfAbsent(own + " " + digest, none -> take(own));
        }

        private long take(long own) {
            List<Long> passed = new ArrayList<>();
            long free = own;
            for (Long next = following.get(free); next != null; next = following.get(free)) {
                passed.add(free);
                free = next;
            }
            following.put(free, free + 1);
            for (long each : passed) {
                following.put(each, free + 1);
            }
            return free;
        }
    }
}
