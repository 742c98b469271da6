package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.revision.MessageHistory;

/**
 * The sending of a message, as the versions of its objects show it: whose message it is, when its objects were created
 * and when they were modified.
 *
 * <p>STIX orders the versions of an object by {@code modified} alone, and two revisions may have been sent at one
 * instant. So each later revision adds a millisecond, each known change of the handling a tenth of a second, and that the
 * stages of an incident are joined, or that what is taken back is known, half a second: what says something else never
 * has the same date.
 *
 * @param key what tells the message from every other: its party, its realm and its identifier
 * @param created when its objects were created, and {@code modified} when this version of them was made
 * @param createdIsKnown whether {@code created} is the first sending, and not that of this revision for want of it
 * @param joined whether other messages are known with which its bundle is another one than without them
 * @param incident the key of the incident that the message is about
 * @param ofIncident when the incident was created, and modified by this message
 */
record Sending(
        String key,
        String created,
        String modified,
        boolean createdIsKnown,
        boolean joined,
        String incident,
        Dates ofIncident) {

    /** How many revisions and changes of one instant are told apart, so that no time is more than a second from the truth. */
    private static final long MOST_REVISIONS = 99;

    private static final long MOST_CHANGES = 4;
    private static final long CHANGE = 100;

    private static final long JOINED = 500;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** When an object was created and modified. */
    record Dates(String created, String modified) {}

    /** The sending of a message, by what is known besides it. The message has to be sent at an instant. */
    static Sending of(Message<?> message, HandlingOfBundle handling, Context known) {
        @Nullable Correspondence kept = known.correspondence();
        Instant sentAt = message.sentAt();
        Optional<Instant> first = first(message, kept);
        Instant latest = handling.changedAt().filter(at -> at.isAfter(sentAt)).orElse(sentAt);
        long changes = handling.changes().size();
        String created = StixTime.stamp(first.orElse(sentAt));
        long revision = message.header().revisionOrDefault();
        String key = key(message, message.header().id().toString());
        Optional<Message<IncidentReport>> report = message.narrowTo(IncidentReport.class);
        boolean joined = kept != null
                && (report.filter(each -> isJoined(each, key)).isPresent()
                        || message.narrowTo(Cancellation.class)
                                .filter(each -> RevokedObjects.isAnyKnown(each, kept))
                                .isPresent());
        String modified = StixTime.stamp(later(latest, revision - 1, changes, joined));
        if (kept == null || report.isEmpty()) {
            return new Sending(key, created, modified, first.isPresent(), joined, key, new Dates(created, modified));
        }
        List<Message<?>> stages = stages(report.get(), kept);
        long before = stages.stream()
                .filter(stage -> MessageHistory.BY_SENDING.compare(stage, message) < 0)
                .count();
        Instant begun = stages.stream()
                .map(stage -> first(stage, kept).orElse(stage.sentAt()))
                .min(Comparator.naturalOrder())
                .filter(at -> at.isBefore(first.orElse(sentAt)))
                .orElse(first.orElse(sentAt));
        return new Sending(
                key,
                created,
                modified,
                first.isPresent(),
                joined,
                key(message, Topic.incidentOf(report.get()).toString()),
                new Dates(StixTime.stamp(begun), StixTime.stamp(later(latest, before, changes, joined || before > 0))));
    }

    /** Whether a report has other objects where the stages of its incident are known. */
    private static boolean isJoined(Message<IncidentReport> report, String key) {
        return !key.equals(key(report, Topic.incidentOf(report).toString()))
                || report.header().references().stream()
                        .anyMatch(each -> each.relation().equals(ReferenceRelation.FOLLOWS));
    }

    /** When what a cancellation takes back is modified by those who know it. */
    String revokes() {
        return joined ? modified : StixTime.stamp(Instant.parse(modified).plusMillis(JOINED));
    }

    /** The key of a message of the same party and realm. */
    static String key(Message<?> message, String id) {
        return message.party() + " " + message.header().realm().code() + ' ' + id;
    }

    /** The reports of the same party about the same incident. */
    static List<Message<?>> stages(Message<IncidentReport> report, Correspondence kept) {
        return kept
                .about(
                        Topic.incident(Topic.incidentOf(report)),
                        Set.of(report.header().realm()))
                .stream()
                .filter(stage -> stage.party().equals(report.party()) && stage.body() instanceof IncidentReport)
                .toList();
    }

    /** When the first revision was sent; empty where neither the message nor the correspondence says it. */
    private static Optional<Instant> first(Message<?> message, @Nullable Correspondence kept) {
        if (message.header().revisionOrDefault() == 1) {
            return Optional.of(message.sentAt());
        }
        Optional<Instant> said =
                Optional.ofNullable(message.header().firstSentAt()).flatMap(Timestamp::findInstant);
        return said.or(() -> kept == null ? Optional.empty() : ofFirst(message, kept))
                .filter(at -> !at.isAfter(message.sentAt()) && StixTime.isWritable(at));
    }

    private static Optional<Instant> ofFirst(Message<?> message, Correspondence kept) {
        return kept.revisions(message.key()).stream()
                .filter(text -> text.header().revisionOrDefault() == 1)
                .map(text -> text.sentAt())
                .min(Comparator.naturalOrder());
    }

    private static Instant later(Instant at, long revisions, long changes, boolean joined) {
        long steps =
                Math.min(revisions, MOST_REVISIONS) + CHANGE * Math.min(changes, MOST_CHANGES) + (joined ? JOINED : 0);
        Instant later = at.truncatedTo(ChronoUnit.MILLIS).plusMillis(steps);
        return later.isAfter(LAST) ? LAST : later;
    }
}
