package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.code.Sector;
import org.tocsin.conversion.CleanText;
import org.tocsin.json.Node;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.validation.CoreProblem;

/**
 * The texts of a record: its summary and the notes on its members, each with the name of its member as a heading. Their
 * language is not stated. Notes on actors are claims about them and are left out.
 */
final class RecordSummary {

    private static final int MOST = 32_768;
    private static final int YEAR = 4;
    private static final String NONE = "The record has no summary.";

    private final VerisRecord record;
    private final boolean named;

    RecordSummary(VerisRecord record, boolean named) {
        this.record = record;
        this.named = named;
    }

    Text summary() {
        StringBuilder words = new StringBuilder();
        append(words, "", record.at("summary"));
        for (Node note : notes()) {
            append(words, "[" + path(note) + "] ", note);
        }
        if (words.isEmpty()) {
            record.account().invented(CoreProblem.VALUE_INVENTED, "/body/summary", NONE);
            return Text.of("en", NONE);
        }
        return Text.of("und", words.toString());
    }

    private List<Node> notes() {
        List<Node> notes = new ArrayList<>(List.of(record.at("notes"), record.at("discovery_notes")));
        record.families("action").forEach(family -> notes.add(family.get("notes")));
        record.families("attribute").forEach(family -> notes.add(family.get("notes")));
        notes.add(record.at("asset", "notes"));
        notes.add(record.at("impact", "notes"));
        if (named) {
            for (Node victim : record.at("victim").oneOrMany()) {
                notes.add(victim.get("notes"));
                notes.add(victim.at("secondary", "notes"));
            }
        } else {
            record.at("victim")
                    .oneOrMany()
                    .forEach(victim -> record.account()
                            .lost(victim.get("notes"), CoreProblem.VALUE_DROPPED, "notes that may name the victim"));
        }
        return notes;
    }

    private String path(Node note) {
        return note.pointer().substring(record.root().pointer().length() + 1).replace('/', '.');
    }

    private void append(StringBuilder words, String head, Node leaf) {
        int room = MOST - words.codePointCount(0, words.length()) - head.length() - 2;
        boolean plain = head.isEmpty()
                || CleanText.text(head, MOST).filter(CleanText::changed).isEmpty();
        Optional<CleanText> text =
                room > 0 && plain ? leaf.text().flatMap(note -> CleanText.text(note, room)) : Optional.empty();
        text.ifPresent(clean -> {
            words.append(words.isEmpty() ? "" : "\n\n").append(head).append(clean.words());
            record.account().typed(leaf);
            if (clean.changed()) {
                record.account().cleaned(leaf, "control characters or excess length");
            }
            if (!head.isEmpty()) {
                record.account().flattened(leaf, "a paragraph of the summary");
            }
        });
    }

    /** A title made from the content of the report, because a record has none. */
    String title(IncidentReport report) {
        String kind = report.categories().get(0).kind().code().replace('-', ' ');
        String title = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + sectors(report) + year(report);
        record.account().invented(CoreProblem.VALUE_INVENTED, "/title", title);
        return title;
    }

    private static String sectors(IncidentReport report) {
        IncidentScope scope = report.scope();
        List<Sector> sectors = scope == null ? List.of() : scope.sectors();
        return sectors.stream()
                .filter(sector -> !sector.equals(Sector.UNKNOWN))
                .map(sector -> ", sector " + sector.code().replace('-', ' '))
                .collect(Collectors.joining());
    }

    private static String year(IncidentReport report) {
        return Optional.ofNullable(report.times().started())
                .flatMap(started -> Optional.ofNullable(started.at()))
                .map(at -> ", " + at.toString().substring(0, YEAR))
                .orElse("");
    }
}
