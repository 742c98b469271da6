package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.sample;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.MessageType;
import org.tocsin.correspondence.Topic.Kind;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.IncidentReport;

/** What messages are about. */
final class TopicTest {

    private static final String WORM = "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11";
    private static final String TIDE_GATE = "d4b7e2a9-5c13-4f86-b0a8-7e92c6f1d035";
    private static final String NEEDS = "8d3a6f15-92c7-4be0-a1d8-3f5c0e7b2946";

    @Test
    void aMessageIsAboutItsTypeItsThreadAndThoseItNames() {
        assertEquals(
                Set.of(
                        Topic.type(MessageType.RESPONSE),
                        Topic.sent(MessageType.RESPONSE, PartyCode.of("XB")),
                        new Topic(Kind.THREAD, "0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02"),
                        new Topic(Kind.MESSAGE, "0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02"),
                        new Topic(Kind.ANSWERED, "0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02"),
                        new Topic(Kind.MESSAGE, "e3a85d70-1f4c-4b92-a6e7-08c2d9b5f134"),
                        Topic.party(PartyCode.of("XA")),
                        Topic.party(PartyCode.of("XB")),
                        Topic.localId("EXB-4719")),
                Topic.of(sample("response-final")));
    }

    @Test
    void withoutAThreadAMessageOpensOne() {
        Message<?> opening = question(1, "XA", "XB");
        Message<?> following = question(header(2, "XA", "XB").thread(id(1)));
        assertEquals(id(1), Topic.threadOf(opening));
        assertEquals(id(1), Topic.threadOf(following));
        assertTrue(Topic.of(following).contains(Topic.thread(id(1))));
    }

    @Test
    void aReportThatNamesNoIncidentIsAboutItsThread() {
        Message<IncidentReport> report =
                sample("incident-report-early").narrowTo(IncidentReport.class).orElseThrow();
        Message<IncidentReport> named = new Message<>(
                report.header(),
                report.body().toBuilder().incident("urn:example:worm").build(),
                report.extensions());
        assertEquals(IncidentId.of(WORM), Topic.incidentOf(report));
        assertEquals(IncidentId.of("urn:example:worm"), Topic.incidentOf(named));
        assertEquals(Set.of("urn:example:worm"), keys(Kind.INCIDENT, named));
    }

    @ParameterizedTest
    @CsvSource({
        "incident-report-early, INCIDENT, " + WORM,
        "information-request, INCIDENT, " + WORM,
        "assistance-request, INCIDENT, " + WORM,
        "assistance-offer, INCIDENT, " + WORM,
        "mitigation-request, INCIDENT, " + WORM,
        "preservation-request, INCIDENT, " + WORM,
        "lessons-learnt-incident, INCIDENT, " + WORM,
        "exercise-plan, EXERCISE, " + TIDE_GATE,
        "exercise-control-real-event, EXERCISE, " + TIDE_GATE,
        "exercise-control-pause, EXERCISE, " + TIDE_GATE,
        "exercise-inject-news, EXERCISE, " + TIDE_GATE,
        "lessons-learnt-exercise, EXERCISE, " + TIDE_GATE,
        "survey, SURVEY, " + NEEDS,
        "survey-response-named, SURVEY, " + NEEDS,
        "survey-result, SURVEY, " + NEEDS,
        "advisory-worm, SURVEY,",
        "advisory-worm, EXERCISE,"
    })
    void messagesOfManyTypesAreAboutOneMatter(String sample, Kind kind, String key) {
        assertEquals(key == null ? Set.of() : Set.of(key), keys(kind, sample(sample)));
    }

    @Test
    void aMessageIsAboutTheKindsOfItsIncidentAndTheValuesThatItHolds() {
        assertEquals(Set.of("ransomware", "worm"), keys(Kind.INCIDENT_KIND, sample("incident-report-early")));
        Message<?> request = sample("mitigation-request");
        assertTrue(keys(Kind.INDICATOR, request).contains("domain c2.worm.example"), request::toString);
        assertTrue(Topic.of(request)
                .contains(Topic.indicator(
                        IndicatorValue.of(IndicatorKind.URL, "HTTP://Files.worm.example:80/stage2.bin"))));
    }

    @Test
    void aValueIsSoughtTogetherWithTheRangesThatItLiesIn() {
        Set<Topic> topics = Topic.indicatorOrRange(IndicatorValue.of(IndicatorKind.IP, "192.0.2.9"));
        assertEquals(33, topics.size());
        assertTrue(topics.contains(Topic.indicator(IndicatorValue.of(IndicatorKind.IP_RANGE, "192.0.2.77/24"))));
    }

    private static Set<String> keys(Kind kind, Message<?> message) {
        return Topic.of(message).stream()
                .filter(topic -> topic.kind() == kind)
                .map(Topic::key)
                .collect(Collectors.toSet());
    }
}
