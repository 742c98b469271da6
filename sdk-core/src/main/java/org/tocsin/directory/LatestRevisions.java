package org.tocsin.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Body;
import org.tocsin.message.Message;

/** Messages of one type, of each only the latest revision, whatever the order in which they come. */
final class LatestRevisions<B extends Body> {

    /** Stands for every revision. */
    private static final Long ALL = 0L;

    private final Map<OwnedId, Message<B>> latest = new HashMap<>();
    private final Map<OwnedId, Set<Long>> cancelled = new HashMap<>();

    IntakeResult add(Message<B> message) {
        if (message.header().sentAt().findInstant().isEmpty()) {
            return IntakeResult.UNDATED;
        }
        OwnedId key = OwnedId.of(message.header());
        Message<B> known = latest.get(key);
        if (known == null) {
            latest.put(key, message);
            return IntakeResult.TAKEN;
        }
        int order = Long.compare(
                message.header().revisionOrDefault(), known.header().revisionOrDefault());
        if (order > 0) {
            latest.put(key, message);
            return IntakeResult.TAKEN;
        }
        if (order < 0) {
            return IntakeResult.SUPERSEDED;
        }
        return message.equals(known) ? IntakeResult.REPEATED : IntakeResult.CONFLICTING;
    }

    /** Takes back a message, or one revision of it, whether it has come or not. */
    void cancel(OwnedId message, @Nullable Long revision) {
        cancelled.computeIfAbsent(message, key -> new HashSet<>()).add(revision == null ? ALL : revision);
    }

    /** Those that are not taken back. */
    List<Message<B>> all() {
        return latest.entrySet().stream()
                .filter(each -> !isCancelled(each.getKey(), each.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isCancelled(OwnedId key, Message<B> message) {
        Set<Long> revisions = cancelled.getOrDefault(key, Set.of());
        return revisions.contains(ALL) || revisions.contains(message.header().revisionOrDefault());
    }
}
