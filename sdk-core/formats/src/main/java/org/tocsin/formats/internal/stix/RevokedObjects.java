package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
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
    private final @Nullable Correspondence kept;

    RevokedObjects(Draft draft, ConversionContext context) {
        this.draft = draft;
        this.context = context;
        this.kept = context.surroundings().correspondence();
    }

    /** Writes the objects of all cancelled messages. */
    void write(Message<Cancellation> cancellation) {
        for (CancelledMessage cancelled : cancellation.body().cancels()) {
            Map<MessageKey, List<Message<?>>> known = known(cancellation, cancelled.id());
            known.values().forEach(texts -> known(texts, cancelled));
            if (known.isEmpty() && cancelled.revision() == null) {
                unknown(Sending.key(cancellation, cancelled.id().toString()));
            }
        }
    }

    /** The texts under an identifier that a cancellation can take back. */
    private Map<MessageKey, List<Message<?>>> known(Message<Cancellation> cancellation, MessageId id) {
        Map<MessageKey, List<Message<?>>> known = new TreeMap<>();
        if (kept != null) {
            Realm realm = cancellation.header().realm();
            Set<Realm> realms = realm == Realm.ACTUAL ? Correspondence.EVERY_REALM : EnumSet.of(realm);
            for (Message<?> text : kept.named(id, realms)) {
                if (text.party().equals(cancellation.party())) {
                    known.computeIfAbsent(text.key(), kept::revisions);
                }
            }
        }
        return known;
    }

    private void known(List<Message<?>> texts, CancelledMessage cancelled) {
        boolean whole = cancelled.revision() == null
                || texts.stream()
                        .allMatch(text ->
                                cancelled.revision().equals(text.header().revisionOrDefault()));
        MessageHistory<Message<?>> history = MessageHistory.of(texts.get(0).key(), texts, List.of());
        history.newest()
                .filter(text -> whole)
                .ifPresent(text ->
                        context.document(text).root().ifPresent(root -> revoke(BundleSource.of(text, root, context))));
    }

    private void revoke(BundleSource source) {
        Draft taken = new Draft(source, new Allowance(source.size()), Draft.Form.FULL);
        StixConversion.objects(taken, context);
        for (StixObject object : taken.objects()) {
            if (object.isMarking() || object.isConstant()) {
                draft.put(object);
            } else if (!object.isObservable()) {
                revoke(object);
            }
        }
    }

    /** Adds a last version of an object, without what only we read. */
    private void revoke(StixObject object) {
        object.forget(ExtensionDefinitions.TOCSIN);
        String before = String.valueOf(object.get("modified"));
        String now = draft.sending().modified();
        draft.put(object)
                .put(
                        "modified",
                        now.compareTo(before) > 0
                                ? now
                                : StixTime.stamp(Instant.parse(before).plusMillis(1)))
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
