package org.tocsin.internal.conversion.veris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.internal.text.Node;

/**
 * The records of one document that have one name. Those that say the same are one revision; one that says something else than
 * an earlier one of its name and revision is the next revision that is free, so that no two messages contradict each other.
 */
final class NamesInDocument {

    private final Map<Node, Long> revisions = new HashMap<>();

    /** By name. */
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

    /** The revision of a record of that name. */
    long revision(Node record, RecordName name) {
        return revisions.getOrDefault(record, name.revision());
    }

    /** The revisions of one name that are taken. */
    private static final class Taken {

        /** By the revision that a record says it is and what it says: the one that it got. */
        private final Map<String, Long> contents = new HashMap<>();

        /** From each revision that is used, a step towards the first free one after it. */
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
