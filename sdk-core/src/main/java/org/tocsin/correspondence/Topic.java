package org.tocsin.correspondence;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MessageType;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.finding.MessageContents;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.message.Category;
import org.tocsin.message.EntryId;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.IncidentId;
import org.tocsin.message.LocalId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SurveyId;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.HandlingChange;

/**
 * Something that several messages are about, by which a correspondence finds them.
 *
 * @param kind what it is
 * @param key its identifier, as it is written in messages; for an indicator, the kind and the value in the spelling of
 *     {@link IndicatorValue}
 */
public record Topic(Kind kind, String key) implements Comparable<Topic> {

    private static final Comparator<Topic> ORDER =
            Comparator.comparing(Topic::kind).thenComparing(Topic::key);

    /** What a topic can be. */
    public enum Kind {
        /** A type of message. */
        TYPE,
        /** A type of message, as one party sends it. */
        SENT,
        /** A thread. */
        THREAD,
        /** A message that others name, with {@code inReplyTo}, in {@code references} or in their bodies. */
        MESSAGE,
        /** A reply that is wished for; all messages that wish one share this topic. */
        ASKING,
        /** A message that others answer. */
        ANSWERED,
        /** A message that its party cancels, as a whole or in a revision. */
        CANCELLED,
        /** A message whose handling its party changes. */
        HANDLED,
        /** An incident, under the identifier that all who report it share. */
        INCIDENT,
        /** An exercise. */
        EXERCISE,
        /** An exercise, as its control messages name it. */
        CONTROLLED,
        /** A survey. */
        SURVEY,
        /** An entry of the directory. */
        ENTRY,
        /** A value by which activity is recognised. */
        INDICATOR,
        /** A party that is named. */
        PARTY,
        /** A kind of incident. */
        INCIDENT_KIND,
        /** A local identifier, by which a party keeps a case in its own records. */
        LOCAL_ID
    }

    private static final Map<Meaning, Kind> KINDS = Map.of(
            Meaning.MESSAGE, Kind.MESSAGE,
            Meaning.INCIDENT, Kind.INCIDENT,
            Meaning.EXERCISE, Kind.EXERCISE,
            Meaning.SURVEY, Kind.SURVEY,
            Meaning.ENTRY, Kind.ENTRY);

    /** All messages of a type. */
    public static Topic type(MessageType type) {
        return new Topic(Kind.TYPE, type.code());
    }

    /** The messages of a type that a party sent. */
    public static Topic sent(MessageType type, PartyCode party) {
        return new Topic(Kind.SENT, type.code() + " " + party);
    }

    /** The messages of a thread. */
    public static Topic thread(MessageId thread) {
        return new Topic(Kind.THREAD, thread.toString());
    }

    /** The messages that name this one. */
    public static Topic message(MessageId named) {
        return new Topic(Kind.MESSAGE, named.toString());
    }

    /**
     * The messages that wish a reply, or whose types ask for one. Clause: <a
     * href="{@docRoot}/clauses.html#voluntary-answers">voluntary-answers</a>.
     */
    public static Topic asking() {
        return new Topic(Kind.ASKING, "");
    }

    /** The messages that answer one under this identifier, whoever sent it. */
    public static Topic answered(MessageId answered) {
        return new Topic(Kind.ANSWERED, answered.toString());
    }

    /** The cancellations by a party of what it sent under an identifier. */
    public static Topic cancelled(PartyCode party, MessageId id) {
        return new Topic(Kind.CANCELLED, id + " " + party);
    }

    /** The changes that a party made in the handling of what it sent under an identifier. */
    public static Topic handled(PartyCode party, MessageId id) {
        return new Topic(Kind.HANDLED, id + " " + party);
    }

    /** The messages about an incident. */
    public static Topic incident(IncidentId incident) {
        return new Topic(Kind.INCIDENT, incident.toString());
    }

    /** The announcements of an exercise, its plan, its play and its lessons. */
    public static Topic exercise(ExerciseId exercise) {
        return new Topic(Kind.EXERCISE, exercise.toString());
    }

    /** The control messages of an exercise. */
    public static Topic controls(ExerciseId exercise) {
        return new Topic(Kind.CONTROLLED, exercise.toString());
    }

    /**
     * The control messages that name no exercise: they report a real event, which ends every exercise of their
     * recipients.
     */
    public static Topic controlsOfAnyPlay() {
        return new Topic(Kind.CONTROLLED, "");
    }

    /** The questionnaires of a survey, the responses to it and its results. */
    public static Topic survey(SurveyId survey) {
        return new Topic(Kind.SURVEY, survey.toString());
    }

    /** The messages about an entry of the directory, and the communication checks of it. */
    public static Topic entry(EntryId entry) {
        return new Topic(Kind.ENTRY, entry.toString());
    }

    /** The messages that hold a value, in whichever spelling, as an indicator or as a target. */
    public static Topic indicator(IndicatorValue value) {
        return new Topic(Kind.INDICATOR, value.kind().code() + " " + value.value());
    }

    /** The messages that hold a value, or a range that it lies in: for an address, at most 129 topics. */
    public static Set<Topic> indicatorOrRange(IndicatorValue value) {
        Set<Topic> topics = new LinkedHashSet<>();
        value.enclosing().forEach(each -> topics.add(indicator(each)));
        return Collections.unmodifiableSet(topics);
    }

    /**
     * The messages that name a party, for whatever reason: as originator or recipient, as one that is concerned, as one
     * from whose territory activity was seen, or as one that is accused. The message itself says which it is.
     */
    public static Topic party(PartyCode party) {
        return new Topic(Kind.PARTY, party.toString());
    }

    /** The messages about an incident that has this kind as one of its categories. */
    public static Topic incidentKind(IncidentKind kind) {
        return new Topic(Kind.INCIDENT_KIND, kind.code());
    }

    /**
     * The messages that give a local identifier, in exactly these characters; each message says whose identifier it is.
     */
    public static Topic localId(String id) {
        return new Topic(Kind.LOCAL_ID, id);
    }

    /**
     * The thread of a message: its own identifier where it names none. Clause: <a
     * href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>.
     */
    public static MessageId threadOf(Message<?> message) {
        MessageId thread = message.header().thread();
        return thread == null ? message.header().id() : thread;
    }

    /**
     * The incident that a report is about: its thread where it names none. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    public static IncidentId incidentOf(Message<IncidentReport> report) {
        IncidentId incident = report.body().incident();
        return incident == null ? IncidentId.of(threadOf(report).uuid()) : incident;
    }

    /** All topics of a message. */
    public static Set<Topic> of(Message<?> message) {
        Set<Topic> topics = new LinkedHashSet<>();
        topics.add(type(message.header().type()));
        topics.add(sent(message.header().type(), message.party()));
        topics.add(thread(threadOf(message)));
        MemberWalk.each(message, KINDS.keySet(), (place, key) -> {
            for (Meaning meaning : place.member().meanings()) {
                Kind kind = KINDS.get(meaning);
                if (kind != null) {
                    topics.add(new Topic(kind, key.toString()));
                }
            }
        });
        addContents(MessageContents.of(message), topics);
        addOwn(message, topics);
        message.narrowTo(IncidentReport.class).ifPresent(report -> topics.add(incident(incidentOf(report))));
        return topics;
    }

    private static void addContents(MessageContents contents, Set<Topic> topics) {
        contents.indicatorValues().forEach(each -> topics.add(indicator(each.value())));
        contents.all(PartyCode.class).forEach(each -> topics.add(party(each.value())));
        contents.all(Category.class)
                .forEach(each -> topics.add(incidentKind(each.value().kind())));
        contents.all(LocalId.class)
                .forEach(each -> topics.add(localId(each.value().id())));
    }

    /**
     * Adds the reply that a message wishes, what it answers, and what it cancels or changes of its party's own
     * messages.
     */
    private static void addOwn(Message<?> message, Set<Topic> topics) {
        NamedMessage.answeredBy(message).ifPresent(answered -> topics.add(answered(answered.id())));
        if (WishedReply.of(message).isPresent()) {
            topics.add(asking());
        }
        cancelledBy(message).forEach(topics::add);
        if (message.body() instanceof HandlingChange change) {
            change.messages().forEach(each -> topics.add(handled(message.party(), each.id())));
        }
        message.narrowTo(ExerciseControl.class)
                .map(control -> ExerciseControls.exercise(control).map(Topic::controls))
                .ifPresent(exercise -> topics.add(exercise.orElseGet(Topic::controlsOfAnyPlay)));
    }

    /** The messages of its own party that a cancellation cancels; none for a message of another type. */
    static Stream<Topic> cancelledBy(Message<?> message) {
        return message.body() instanceof Cancellation cancellation
                ? cancellation.cancels().stream().map(each -> cancelled(message.party(), each.id()))
                : Stream.empty();
    }

    /** Orders by kind and key, so that a map stays fast even with topics that were made to have equal hash codes. */
    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }
}
