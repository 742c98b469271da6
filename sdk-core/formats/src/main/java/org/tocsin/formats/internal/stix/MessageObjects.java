package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.code.MessageType;
import org.tocsin.formats.internal.place.AdvisoryPlaces;
import org.tocsin.formats.internal.stix.map.CategoryMap;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.SourceMap;
import org.tocsin.json.Node;

/**
 * A message of a type that STIX has no counterpart for: a report with its texts, the objects for what STIX knows, and our
 * extension for all else. An attribution statement is a report without texts, since no bundle says who is responsible.
 */
final class MessageObjects {

    /** Where the types have the text that tells what the message is about, the most telling first. */
    private static final List<String> STORY =
            List.of("summary", "text", "explanation", "purpose", "reason", "facts", "rationale", "event");

    private final Draft draft;
    private final Node body;

    MessageObjects(Draft draft) {
        this.draft = draft;
        this.body = draft.body();
    }

    /** Writes all objects, and returns the report. */
    StixObject write() {
        StixObject report = draft.object("report", "report");
        Node type = draft.message().get("type");
        draft.label(report, "message-type", type);
        ExternalReference.of("tocsin", draft.message().get("id").toString())
                .ifPresent(reference -> report.add("external_references", reference));
        draft.account().typed(draft.message().get("id"));
        if (type.toString().equals(MessageType.ATTRIBUTION_STATEMENT.code())) {
            return report.put("name", Codes.title("message-type", type.toString()));
        }
        report.text("name", draft.message().get("title"));
        Optional<Node> story =
                STORY.stream().map(body::get).filter(MessageObjects::isText).findFirst();
        story.ifPresent(text -> report.text("description", text));
        draft.carry(CategoryMap.ADVISORY, body, report);
        draft.carry(SourceMap.sources(AdvisoryPlaces.SOURCES), body, report);
        draft.follow(report, "report");
        if (!draft.isBare()) {
            parts(report, story);
        }
        return report;
    }

    /** Writes the parts that have objects of their own. */
    private void parts(StixObject report, Optional<Node> story) {
        Optional<StixObject> subject = new ThreatObjects(draft, Optional.empty()).write(body.get("techniques"));
        IndicatorObjects indicators = new IndicatorObjects(draft, subject);
        indicators.write();
        indicators.warn(report);
        new DocumentObjects(draft)
                .write()
                .forEach(artifact -> subject.ifPresent(each -> draft.relate(each, "related-to", artifact)));
        body.members().stream()
                .filter(member -> isText(member) && story.filter(member::equals).isEmpty())
                .forEach(text -> draft.note("text/" + text.name(), title(text.name()), text, report));
    }

    /** Whether the node is a text in one or more languages. */
    private static boolean isText(Node node) {
        return node.isArray()
                && !node.elements().isEmpty()
                && node.elements().stream()
                        .allMatch(each ->
                                each.get("lang").exists() && each.get("text").exists());
    }

    /** The name of a member as words: {@code askedFor} is "Asked for". */
    private static String title(String member) {
        String words = member.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
