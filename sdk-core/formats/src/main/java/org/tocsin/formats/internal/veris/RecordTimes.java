package org.tocsin.formats.internal.veris;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.code.Certainty;
import org.tocsin.code.EventKind;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.NotifiedBody;
import org.tocsin.code.TimeUnit;
import org.tocsin.conversion.CleanText;
import org.tocsin.json.Node;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.Interval;
import org.tocsin.message.incident.NoticeGiven;
import org.tocsin.validation.CoreProblem;

/** The times of a record: dates as far as they are known, durations between the steps of the incident, events. */
final class RecordTimes {

    private static final PartialTime UNKNOWN =
            PartialTime.builder().certainty(Certainty.UNKNOWN).build();
    private static final int MAX_INTERVALS = 8;
    private static final int MAX_EVENTS = 200;
    private static final int MAX_EVENT_TEXT = 2_000;

    private final VerisRecord record;
    private final Timestamp sentAt;

    RecordTimes(VerisRecord record, Timestamp sentAt) {
        this.record = record;
        this.sentAt = sentAt;
    }

    /** The times of the incident. A record never states when the source became aware of it, or when it was closed. */
    IncidentTimes times() {
        return IncidentTimes.builder()
                .aware(UNKNOWN)
                .started(date(record.at("timeline", "incident")).orElse(null))
                .closed(UNKNOWN)
                .intervals(intervals())
                .events(events())
                .build();
    }

    /** The notifications of the incident; a record does not state their recipients. */
    List<NoticeGiven> notices() {
        return date(record.at("plus", "timeline", "notification"))
                .map(at ->
                        NoticeGiven.builder().whom(NotifiedBody.UNKNOWN).at(at).build())
                .stream()
                .toList();
    }

    private Optional<PartialTime> date(Node date) {
        return written(date).map(text -> {
            PartialTimestamp at = PartialTimestamp.of(text);
            return PartialTime.builder().at(at).certainty(certainty(date, at)).build();
        });
    }

    private Certainty certainty(Node date, PartialTimestamp at) {
        boolean later = at.earliest()
                .filter(first -> sentAt.findInstant().filter(first::isAfter).isPresent())
                .isPresent();
        if (later) {
            record.account()
                    .invented(
                            CoreProblem.VALUE_INVENTED,
                            date.pointer(),
                            "estimated: it is later than the record itself");
        }
        return later ? Certainty.ESTIMATED : Certainty.EXACT;
    }

    /** A partial time: the year, with the month and the day where they are known and valid. */
    private Optional<String> written(Node date) {
        return part(date.get("year"), VerisRecord.FIRST_YEAR, VerisRecord.LAST_YEAR)
                .map(year -> {
                    Optional<Integer> month = part(date.get("month"), 1, 12);
                    return month.map(
                                    number -> "%04d-%02d%s".formatted(year, number, day(date.get("day"), year, number)))
                            .orElseGet(() -> "%04d".formatted(year));
                });
    }

    private String day(Node leaf, int year, int month) {
        return VerisRecord.plain(leaf)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.precision() - number.scale() < 4)
                .map(number -> {
                    if (exists(year, month, number.intValue())) {
                        record.account().typed(leaf);
                        return "-%02d".formatted(number.intValue());
                    }
                    record.account().lost(leaf, CoreProblem.VALUE_CLEANED, "the month has no such day: " + number);
                    return "";
                })
                .orElse("");
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private Optional<Integer> part(Node leaf, int least, int most) {
        Optional<Integer> part = VerisRecord.plain(leaf)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.precision() - number.scale() <= 4)
                .map(Number::intValue)
                .filter(number -> number >= least && number <= most);
        part.ifPresent(number -> record.account().typed(leaf));
        return part;
    }

    private List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        for (Node span : record.families("timeline")) {
            Optional<IntervalEnd> end = VerisRecord.codeOf(IntervalEnd.list(), "timeline." + span.name());
            if (end.isPresent() && intervals.size() < MAX_INTERVALS) {
                record.code(TimeUnit.list(), "timeline." + span.name() + ".unit", span.get("unit"))
                        .ifPresent(unit -> intervals.add(Interval.builder()
                                .to(end.get())
                                .unit(unit)
                                .value(record.count(span.get("value")).orElse(null))
                                .build()));
            }
        }
        return intervals;
    }

    private List<IncidentEvent> events() {
        List<IncidentEvent> events = new ArrayList<>();
        for (Node family : record.families("action")) {
            String path = "action." + VerisRecord.family(family) + ".result";
            for (Node result : family.get("result").oneOrMany()) {
                if (events.size() < MAX_EVENTS) {
                    record.code(EventKind.list(), path, result).ifPresent(kind -> events.add(result(kind, result)));
                }
            }
        }
        for (Node step : record.at("plus", "event_chain").elements()) {
            if (events.size() < MAX_EVENTS) {
                step(step).ifPresent(events::add);
            }
        }
        return events;
    }

    private static IncidentEvent result(EventKind kind, Node result) {
        IncidentEvent.Builder event = IncidentEvent.builder().at(UNKNOWN).kind(kind);
        return kind.equals(EventKind.OTHER)
                ? event.text(Text.of("en", "VERIS result: " + result)).build()
                : event.build();
    }

    /**
     * The event for a step of the chain: its text, and its short codes of action, actor, asset and attribute, which
     * have no codes in the format.
     */
    private Optional<IncidentEvent> step(Node step) {
        List<Node> words = step.members().stream()
                .filter(member -> member.text().isPresent())
                .filter(member -> member.name().equals("summary") || PlusMembers.mayPass(member, record.at("plus")))
                .toList();
        String joined = words.stream().map(word -> word.name() + ": " + word).collect(Collectors.joining("; "));
        return CleanText.text(joined, MAX_EVENT_TEXT)
                .filter(text -> joined.length() <= MAX_EVENT_TEXT)
                .map(text -> {
                    words.forEach(record.account()::typed);
                    record.account().flattened(step, "one text: " + text.words());
                    return IncidentEvent.builder()
                            .at(UNKNOWN)
                            .kind(EventKind.UNKNOWN)
                            .text(Text.of("und", text.words()))
                            .build();
                });
    }
}
