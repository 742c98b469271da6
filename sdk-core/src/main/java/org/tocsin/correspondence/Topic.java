package org.tocsin.correspondence;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.MeaningWalk;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;

/**
 * Something that several messages are about, by which a correspondence finds them.
 *
 * @param kind what it is
 * @param key its identifier, as it is written in messages
 */
public record Topic(Kind kind, String key) {

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
        /** An incident, under the identifier that all who report it share. */
        INCIDENT,
        /** An exercise. */
        EXERCISE,
        /** A survey. */
        SURVEY,
        /** An entry of the directory. */
        ENTRY
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

    /** The messages about an incident. */
    public static Topic incident(String incident) {
        return new Topic(Kind.INCIDENT, incident);
    }

    /** The announcements of an exercise, its plan, its play and its lessons. */
    public static Topic exercise(MessageId exercise) {
        return new Topic(Kind.EXERCISE, exercise.toString());
    }

    /** The questionnaires of a survey, the responses to it and its results. */
    public static Topic survey(String survey) {
        return new Topic(Kind.SURVEY, survey);
    }

    /** What is said of an entry of the directory, and the checks of it. */
    public static Topic entry(MessageId entry) {
        return new Topic(Kind.ENTRY, entry.toString());
    }

    /** The thread of a message: its own identifier where it names none. Clause: <i>thread-of-messages</i>. */
    public static MessageId threadOf(Message<?> message) {
        MessageId thread = message.header().thread();
        return thread == null ? message.header().id() : thread;
    }

    /** The incident that a report is about: its thread where it names none. Clause: <i>incident-report</i>. */
    public static String incidentOf(Message<IncidentReport> report) {
        String incident = report.body().incident();
        return incident == null ? threadOf(report).toString() : incident;
    }

    /** All topics of a message. */
    public static Set<Topic> of(Message<?> message) {
        Set<Topic> topics = new LinkedHashSet<>();
        topics.add(type(message.header().type()));
        topics.add(sent(message.header().type(), message.header().originator().party()));
        topics.add(thread(threadOf(message)));
        MeaningWalk.each(message, KINDS.keySet(), (place, key) -> {
            for (Meaning meaning : place.member().meanings()) {
                Kind kind = KINDS.get(meaning);
                if (kind != null) {
                    topics.add(new Topic(kind, key.toString()));
                }
            }
        });
        message.as(IncidentReport.class).ifPresent(report -> topics.add(incident(incidentOf(report))));
        return topics;
    }
}
