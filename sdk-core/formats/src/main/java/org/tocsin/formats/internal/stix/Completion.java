package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.Node;
import org.tocsin.message.Timestamp;

/** Adds what all objects of a bundle have in common (author, dates, languages, markings), and makes the bundle. */
final class Completion {

    private final Draft draft;

    Completion(Draft draft) {
        this.draft = draft;
    }

    /** The bundle; the main object has our extension, and the report refers to all others. */
    Map<String, Object> bundle(StixObject main, StixObject report) {
        StixObject author = author();
        report.put("published", draft.sentAt());
        draft.confidence(report, draft.body().get("confidence"));
        draft.objects().forEach(object -> date(object, author));
        Languages languages = new Languages(draft);
        draft.objects().forEach(languages::settle);
        report.put(
                "object_refs",
                draft.objects().stream()
                        .filter(object -> object != report && object != author && isContent(object))
                        .map(StixObject::id)
                        .toList());
        if (report.get("object_refs") instanceof List<?> refs && refs.isEmpty()) {
            report.put("object_refs", List.of(author.id()));
        }
        draft.objects().forEach(object -> date(object, author));
        if (!draft.sending().createdIsKnown()) {
            draft.invented(report, "created", draft.sending().created());
        }
        draft.timed(draft.message().get("sentAt"), draft.sentAt());
        Node first = draft.message().get("firstSentAt");
        if (draft.sending().createdIsKnown() && first.exists() && isCreated(first)) {
            draft.timed(first, draft.sending().created());
        }
        Markings markings = new Markings(draft);
        markings.define();
        new MessageExtension(draft).write(main);
        Constants.add(draft);
        markings.apply();
        return bundle();
    }

    /** Whether a report is about the object, and not only needs it. */
    private static boolean isContent(StixObject object) {
        boolean shared = object.isConstant() && !object.type().equals("location");
        return !shared && !object.isMarking() && !object.type().equals("language-content");
    }

    /** Whether the first sending is in {@code created} to the last digit. */
    private boolean isCreated(Node first) {
        return Timestamp.of(first.toString())
                .findInstant()
                .map(StixTime::stamp)
                .filter(draft.sending().created()::equals)
                .isPresent();
    }

    private StixObject author() {
        Node originator = draft.message().get("originator");
        StixObject author = draft.author();
        draft.account().typed(originator.get("party"));
        draft.account().typed(originator.get("role"));
        return author;
    }

    private void date(StixObject object, StixObject author) {
        if (object.isObservable() || object.isConstant() || object.isMarking() || object.get("created") != null) {
            return;
        }
        Sending sending = draft.sending();
        Sending.Dates dates = object.type().equals("incident")
                ? sending.ofIncident()
                : new Sending.Dates(sending.created(), modified(object));
        object.put("created_by_ref", author.id())
                .put("created", dates.created())
                .put("modified", dates.modified());
    }

    /** A translation of the incident has another version with each of the incident, whose date it names. */
    private String modified(StixObject object) {
        String own = draft.sending().modified();
        return object.get("object_modified") instanceof String of && of.compareTo(own) > 0 ? of : own;
    }

    private Map<String, Object> bundle() {
        List<Object> objects = new ArrayList<>();
        draft.objects().forEach(object -> objects.add(object.members()));
        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("type", "bundle");
        bundle.put("id", draft.bundleId());
        bundle.put("objects", objects);
        return bundle;
    }
}
