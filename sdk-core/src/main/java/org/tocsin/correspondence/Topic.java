package org.tocsin.correspondence;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;

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

    /** The plan of an exercise, its play and its lessons. */
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
        NamedMessage.in(message).forEach(named -> topics.add(message(named.id())));
        incidentsOf(message).forEach(incident -> topics.add(incident(incident)));
        MessageId exercise = exerciseOf(message);
        if (exercise != null) {
            topics.add(exercise(exercise));
        }
        MessageId entry = entryOf(message.body());
        if (entry != null) {
            topics.add(entry(entry));
        }
        String survey = surveyOf(message.body());
        if (survey != null) {
            topics.add(survey(survey));
        }
        return topics;
    }

    private static Set<String> incidentsOf(Message<?> message) {
        Set<String> incidents = new LinkedHashSet<>();
        message.as(IncidentReport.class).ifPresent(report -> incidents.add(incidentOf(report)));
        String incident = incidentOf(message.body());
        if (incident != null) {
            incidents.add(incident);
        }
        if (message.body() instanceof LessonsLearnt lessons) {
            incidents.addAll(lessons.incidents());
        }
        if (message.body() instanceof AttributionStatement statement) {
            incidents.addAll(statement.incidents());
        }
        return incidents;
    }

    private static @Nullable String incidentOf(Body body) {
        if (body instanceof AssistanceRequest request) {
            return request.incident();
        }
        if (body instanceof AssistanceOffer offer) {
            return offer.incident();
        }
        if (body instanceof InformationRequest request) {
            return request.incident();
        }
        if (body instanceof MitigationRequest request) {
            return request.incident();
        }
        return body instanceof PreservationRequest request ? request.incident() : null;
    }

    private static @Nullable MessageId exerciseOf(Message<?> message) {
        if (message.body() instanceof ExercisePlan plan) {
            return plan.exercise();
        }
        if (message.body() instanceof ExerciseControl control && control.exercise() != null) {
            return control.exercise();
        }
        if (message.body() instanceof LessonsLearnt lessons) {
            ExerciseReview review = lessons.exercise();
            return review == null ? null : review.id();
        }
        Header header = message.header();
        ExerciseReference played = header.exercise();
        return played == null ? null : played.id();
    }

    private static @Nullable MessageId entryOf(Body body) {
        if (body instanceof DirectoryEntry stated) {
            return stated.entry();
        }
        return body instanceof CommunicationCheck check ? check.entry() : null;
    }

    private static @Nullable String surveyOf(Body body) {
        if (body instanceof Survey survey) {
            return survey.survey();
        }
        if (body instanceof SurveyResponse response) {
            return response.survey();
        }
        return body instanceof SurveyResult result ? result.survey() : null;
    }
}
