package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.json.Node;

/** Adds what all objects of a bundle have in common (author, dates, languages, markings), and makes the bundle. */
final class Completion {

    private static final Set<String> SET_APART = Set.of("marking-definition", "extension-definition");

    private final Draft draft;

    Completion(Draft draft) {
        this.draft = draft;
    }

    /** The bundle; the main object has our extension, and the report refers to all others. */
    Map<String, Object> bundle(StixObject main, StixObject report) {
        StixObject author = author();
        if (!draft.isBare()) {
            new DocumentObjects(draft).write();
        }
        report.put("published", draft.sentAt());
        draft.confidence(report, draft.body().get("confidence"));
        Languages languages = new Languages(draft);
        draft.objects().forEach(object -> languages.settle(object, draft.sentAt()));
        report.put(
                "object_refs",
                draft.objects().stream()
                        .filter(object -> object != report)
                        .map(StixObject::id)
                        .toList());
        draft.objects().forEach(object -> date(object, author));
        draft.timed(draft.message().get("sentAt"), draft.sentAt());
        Node first = draft.message().get("firstSentAt");
        if (first.exists() && !draft.lacksFirstSending()) {
            draft.timed(first, draft.firstSentAt());
        }
        Markings markings = new Markings(draft, draft.sentAt());
        markings.define();
        new MessageExtension(draft).write(main);
        ExtensionDefinitions.add(draft);
        markings.apply();
        return bundle();
    }

    /** The author: the same object in all messages of the same desk, modified with every message. */
    private StixObject author() {
        Node originator = draft.message().get("originator");
        String name = originator.get("party") + " " + originator.get("role");
        String first = ExtensionDefinitions.TOCSIN_CREATED;
        StixObject author = draft.put(new StixObject("identity", StixId.of("identity", "originator/" + name)))
                .put("created", first)
                .put("modified", draft.sentAt().compareTo(first) < 0 ? first : draft.sentAt())
                .put("name", name)
                .put("identity_class", "organization")
                .text("description", originator.get("name"));
        draft.account().typed(originator.get("party"));
        draft.account().typed(originator.get("role"));
        draft.invented(author, "created", first);
        return author;
    }

    private void date(StixObject object, StixObject author) {
        if (object.isObservable() || SET_APART.contains(object.type())) {
            return;
        }
        if (object != author) {
            object.put("created_by_ref", author.id());
        }
        if (object.get("created") == null) {
            object.put("created", draft.firstSentAt()).put("modified", draft.sentAt());
        }
        if (object.type().equals("report") && draft.lacksFirstSending()) {
            draft.invented(object, "created", draft.firstSentAt());
        }
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
