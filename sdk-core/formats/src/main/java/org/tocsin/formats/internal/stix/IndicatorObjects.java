package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.IndicatorMap;
import org.tocsin.formats.internal.stix.map.Observation;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.Node;

/**
 * Indicators: a pattern, the observable that it finds, and the time at which it was seen.
 *
 * <p>Tools may block everything that a pattern matches. So no pattern is made for a value that must stay reachable or
 * is only for information; such a value is in the residue, and a note warns the reader.
 */
final class IndicatorObjects {

    private static final Set<String> NEVER_MATCHED = Set.of("do-not-block", "inform");
    private static final Set<String> HARMLESS = Set.of("kill-switch", "sinkhole", "benign");

    private final Draft draft;
    private final Optional<StixObject> subject;
    private final List<String> unmatched = new ArrayList<>();

    /** Indicators of a subject, to which they are related: the incident, or what an advisory warns of. */
    IndicatorObjects(Draft draft, Optional<StixObject> subject) {
        this.draft = draft;
        this.subject = subject;
    }

    void write() {
        draft.body().get("indicators").elements().forEach(this::indicator);
    }

    /** Writes a note about objects that lists the values without a pattern, if there are any. */
    void warn(StixObject... subjects) {
        if (!unmatched.isEmpty()) {
            StixObject note = draft.object("note", "indicators")
                    .put("abstract", "Values without a pattern: do not block what is marked do-not-block")
                    .put("content", String.join("\n", unmatched));
            for (StixObject each : subjects) {
                note.add("object_refs", each.id());
            }
        }
    }

    private void indicator(Node indicator) {
        String kind = indicator.get("kind").toString();
        String value = indicator.get("value").toString();
        Optional<Observation> observation = isMatched(indicator) ? Observation.of(kind, value) : Optional.empty();
        observation.ifPresentOrElse(found -> indicator(indicator, found), () -> unmatched(indicator, kind, value));
    }

    private void unmatched(Node indicator, String kind, String value) {
        unmatched.add(kind + ' ' + value + ": " + indicator.get("use").text().orElse("no use stated"));
        if (isMatched(indicator)) {
            draft.account().flattened(indicator.get("value"), "words of a note: no valid pattern finds it");
        }
    }

    private static boolean isMatched(Node indicator) {
        String use = indicator.get("use").text().orElse("");
        boolean harmless = HARMLESS.contains(indicator.get("role").toString());
        return !NEVER_MATCHED.contains(use) && (!harmless || use.equals("watch"));
    }

    private void indicator(Node indicator, Observation found) {
        StixObject object =
                draft.object("indicator", "indicator" + indicator.pointer()).put("description", description(indicator));
        draft.carry(IndicatorMap.OBJECT, indicator, object);
        validity(object, indicator);
        if (!found.type().isEmpty() && !draft.isBrief()) {
            draft.relate(object, "related-to", draft.observable(found.type(), found.members()));
        }
        subject.ifPresent(each -> draft.relate(object, "related-to", each));
    }

    private String description(Node indicator) {
        String use = indicator
                .get("use")
                .text()
                .filter(code -> Codes.isTelling("indicator-use", code))
                .map(code -> ": " + Codes.title("indicator-use", code))
                .orElse("");
        return Codes.title("indicator-kind", indicator.get("kind").toString()) + use;
    }

    private void validity(StixObject object, Node indicator) {
        Node first = indicator.at("firstSeen", "at");
        Node last = indicator.at("lastSeen", "at");
        Optional<String> seen = StixTime.instant(first);
        lifetime(object, indicator, seen);
        sightings(object, indicator);
        if (!isOrdered(first, last)) {
            seen.ifPresent(time -> draft.timed(first, time));
            return;
        }
        if (seen.isPresent() || StixTime.instant(last).isPresent()) {
            StixObject sighting = draft.object("sighting", object.id())
                    .put("sighting_of_ref", object.id())
                    .add("where_sighted_refs", draft.author().id());
            draft.carry(IndicatorMap.SEEN, indicator, sighting);
        }
    }

    /** From when until when the pattern is valid; STIX wants a beginning, and an end that is after it. */
    private void lifetime(StixObject object, Node indicator, Optional<String> seen) {
        if (object.get("valid_from") == null) {
            object.put("valid_from", seen.orElseGet(draft::sentAt));
            if (seen.isEmpty()) {
                draft.invented(object, "valid_from", draft.sentAt());
            }
        }
        Node own = indicator.get("validUntil");
        Node until = own.exists() ? own : draft.message().get("validUntil");
        String begin = String.valueOf(object.get("valid_from"));
        StixTime.instant(until).filter(end -> isAfter(end, begin)).ifPresent(end -> {
            if (own.exists()) {
                draft.carry(IndicatorMap.VALID_UNTIL, indicator, object);
            } else {
                object.put("valid_until", end);
                draft.timed(until, end);
            }
        });
    }

    private static boolean isAfter(String end, String begin) {
        return Instant.parse(end).isAfter(Instant.parse(begin));
    }

    /** Sightings of a party; where they have none but a sector or a place, they are in the residue. */
    private void sightings(StixObject object, Node indicator) {
        for (Node sighting : indicator.get("sightings").elements()) {
            Node party = sighting.get("party");
            if (!party.exists()
                    && (sighting.get("sector").exists() || sighting.get("place").exists())) {
                continue;
            }
            Node first = sighting.at("firstSeen", "at");
            Node last = sighting.at("lastSeen", "at");
            StixObject counted =
                    draft.object("sighting", "sighting" + sighting.pointer()).put("sighting_of_ref", object.id());
            counted.add(
                    "where_sighted_refs",
                    party.exists() ? observer(sighting).id() : draft.author().id());
            draft.carry(IndicatorMap.COUNT, sighting, counted);
            if (isOrdered(first, last)) {
                draft.carry(IndicatorMap.TIMES, sighting, counted);
            }
        }
    }

    private StixObject observer(Node sighting) {
        StixObject observer =
                draft.object("identity", "party/" + sighting.get("party")).put("identity_class", "organization");
        draft.carry(IndicatorMap.OBSERVER, sighting, observer);
        return observer;
    }

    private static boolean isOrdered(Node first, Node last) {
        if (StixTime.instant(first).isEmpty() || StixTime.instant(last).isEmpty()) {
            return true;
        }
        return Draft.isOrdered(first, last);
    }
}
