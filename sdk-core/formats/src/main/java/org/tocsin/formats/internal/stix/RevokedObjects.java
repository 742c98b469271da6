package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.revision.MessageHistory;

/**
 * The objects of the messages that a cancellation takes back, revoked. Where the messages are known, these are all objects
 * of theirs that have versions; where they are not, the report that every message has, and the incident that an incident
 * report has. Nothing is revoked where only one revision of several is taken back: STIX revokes for good.
 */
final class RevokedObjects {

    private final Draft draft;
    private final ConversionContext context;

    RevokedObjects(Draft draft, ConversionContext context) {
        this.draft = draft;
        this.context = context;
    }

    /** The size of the messages that a cancellation takes back, in bytes, as far as they are known. */
    static int size(Message<Cancellation> cancellation, ConversionContext context) {
        long size = cancellation.body().cancels().stream()
                .flatMap(cancelled -> sources(cancellation, cancelled, context).stream())
                .mapToLong(BundleSource::size)
                .sum();
        return (int) Math.min(size, Integer.MAX_VALUE / 2);
    }

    /** Writes the objects of all cancelled messages. */
    void write(Message<Cancellation> cancellation) {
        for (CancelledMessage cancelled : cancellation.body().cancels()) {
            if (known(cancellation, cancelled.id(), context).isEmpty()) {
                if (cancelled.revision() == null) {
                    unknown(Sending.key(cancellation, cancelled.id().toString()));
                }
            } else {
                sources(cancellation, cancelled, context).forEach(this::revoke);
            }
        }
    }

    /** Whether anything that a cancellation takes back is known. */
    static boolean isAnyKnown(Message<Cancellation> cancellation, Correspondence kept) {
        return cancellation.body().cancels().stream()
                .anyMatch(
                        cancelled -> !known(cancellation, cancelled.id(), kept).isEmpty());
    }

    private static Map<MessageKey, List<Message<?>>> known(
            Message<Cancellation> cancellation, MessageId id, ConversionContext context) {
        @Nullable Correspondence kept = context.surroundings().correspondence();
        return kept == null ? Map.of() : known(cancellation, id, kept);
    }

    /** The texts under an identifier that a cancellation can take back. */
    private static Map<MessageKey, List<Message<?>>> known(
            Message<Cancellation> cancellation, MessageId id, Correspondence kept) {
        Map<MessageKey, List<Message<?>>> known = new TreeMap<>();
        Realm realm = cancellation.header().realm();
        Set<Realm> realms = realm == Realm.ACTUAL ? Correspondence.EVERY_REALM : EnumSet.of(realm);
        for (Message<?> text : kept.named(id, realms)) {
            if (text.party().equals(cancellation.party())) {
                known.computeIfAbsent(text.key(), kept::revisions);
            }
        }
        return known;
    }

    /** The newest text of each message that is taken back as a whole. */
    private static List<BundleSource> sources(
            Message<Cancellation> cancellation, CancelledMessage cancelled, ConversionContext context) {
        List<BundleSource> sources = new ArrayList<>();
        for (List<Message<?>> texts :
                known(cancellation, cancelled.id(), context).values()) {
            boolean whole = cancelled.revision() == null
                    || texts.stream()
                            .allMatch(text ->
                                    cancelled.revision().equals(text.header().revisionOrDefault()));
            MessageHistory.of(texts.get(0).key(), texts, List.of())
                    .newest()
                    // Cancelling a cancellation has no effect.
                    .filter(text -> !(text.body() instanceof Cancellation))
                    .filter(text -> whole && StixTime.isWritable(text.sentAt()))
                    .ifPresent(text -> context.document(text)
                            .root()
                            .ifPresent(root -> sources.add(BundleSource.of(text, root, context))));
        }
        return sources;
    }

    /** The draft of a message in the most detailed form that has room. */
    private Draft again(BundleSource source) {
        return within(source, Draft.Form.FULL)
                .or(() -> within(source, Draft.Form.BRIEF))
                .orElseGet(() -> drawn(source, Integer.MAX_VALUE, Draft.Form.BARE));
    }

    private Optional<Draft> within(BundleSource source, Draft.Form form) {
        try {
            return Optional.of(drawn(source, source.size(), form));
        } catch (Allowance.Exceeded tooLarge) {
            return Optional.empty();
        }
    }

    private Draft drawn(BundleSource source, int bytes, Draft.Form form) {
        Draft again = new Draft(source, new Allowance(bytes), form);
        StixConversion.objects(again, context);
        return again;
    }

    private void revoke(BundleSource source) {
        boolean shared =
                sharesIncident(source.message(), draft.source().message().sentAt(), context);
        for (StixObject object : again(source).objects()) {
            if (object.isMarking() || object.isConstant()) {
                draft.put(object);
            } else if (isRevocable(object, shared)) {
                revoke(object, draft.sending().revokes());
                draft.put(object);
            }
        }
    }

    /** Revokes the objects of a message that was taken back at an instant, and leaves out what other messages go on with. */
    static void revoke(List<StixObject> objects, boolean shared, String at) {
        objects.stream().filter(object -> isRevocable(object, shared)).forEach(object -> revoke(object, at));
    }

    private static boolean isRevocable(StixObject object, boolean shared) {
        boolean own = !object.isMarking() && !object.isConstant() && !object.isObservable();
        return own && !(shared && object.type().equals("incident"));
    }

    /** Whether other stages of the same incident went on at an instant, so that the incident is not revoked with this one. */
    static boolean sharesIncident(Message<?> message, Instant at, ConversionContext context) {
        @Nullable Correspondence kept = context.surroundings().correspondence();
        return kept != null
                && message.narrowTo(IncidentReport.class)
                        .filter(report -> Sending.stages(report, kept).stream()
                                .map(Message::key)
                                .distinct()
                                .filter(key -> !key.equals(message.key()))
                                .anyMatch(key ->
                                        kept.history(key).until(at).current().isPresent()))
                        .isPresent();
    }

    /** Makes it the last version of an object, without what only we read. */
    private static void revoke(StixObject object, String at) {
        object.forget(ExtensionDefinitions.TOCSIN);
        Instant before = Instant.parse(String.valueOf(object.get("modified"))).plusMillis(1);
        Instant now = Instant.parse(at);
        object.put("modified", StixTime.stamp(now.isAfter(before) ? now : before))
                .put("revoked", true);
    }

    private void unknown(String key) {
        for (String type : List.of("report", "incident")) {
            StixObject object =
                    draft.object(type, key, type).put("revoked", true).put("name", "Cancelled");
            draft.invented(object, "created", draft.sending().created());
            if (type.equals("report")) {
                object.put("published", draft.sentAt())
                        .add("object_refs", draft.author().id());
            }
        }
    }
}
