package org.tocsin.examples.springservice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tocsin.Tocsin;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.ProblemReport;
import org.tocsin.validation.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP. */
final class SpringServiceTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final byte[] REPORT = Service.sample("valid/incident-report-early");

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static byte[] spoilt(String from, String to) {
        String whole = new String(REPORT, StandardCharsets.UTF_8);
        assertTrue(whole.contains(from), from);
        return whole.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ticket(byte[] message) {
        return ("{\"number\":\"T1\",\"report\":" + new String(message, StandardCharsets.UTF_8) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Service.Answer answer, Problems problems, Locale locale) {
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
        JsonNode detail = answer.json();
        assertEquals(
                problems.errors().get(0).message(locale), detail.get("detail").stringValue());
        JsonNode report =
                new JsonMapper().readTree(ProblemReport.of(problems, locale).json());
        for (Map.Entry<String, JsonNode> member : report.properties()) {
            assertEquals(member.getValue(), detail.get(member.getKey()), member.getKey());
        }
    }

    private static List<String> codes(Service.Answer answer) {
        return answer.json()
                .get("problems")
                .valueStream()
                .map(problem -> problem.get("code").stringValue() + " "
                        + problem.get("pointer").stringValue())
                .toList();
    }

    @Test
    void theSpringBootUnderTestIsTheOneMeant() {
        assertEquals(System.getProperty("spring-boot.version"), SpringBootVersion.getVersion());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Tocsin.MEDIA_TYPE, "application/json", "application/json;charset=UTF-8", "application/x+json"})
    void aMessageIsAnsweredByWhatTocsinWrites(String type) {
        Service.Answer answer = service.post("/messages", REPORT, type);
        assertEquals(200, answer.status());
        assertEquals(Tocsin.MEDIA_TYPE, answer.type());
        Message<Acknowledgement> message =
                TOCSIN.reader(Realm.ACTUAL).read(answer.body()).orElseThrow(Acknowledgement.class);
        assertArrayEquals(TOCSIN.write(message), answer.body());
        assertEquals(
                CanonicalForm.ofMessage(REPORT).digest().toString(),
                message.header().inReplyTo().digest());
    }

    @Test
    void whoAsksForPlainJsonGetsIt() {
        Service.Answer answer = service.post("/messages", REPORT, "application/json", "Accept", "application/json");
        assertEquals("application/json", answer.type());
        TOCSIN.reader(Realm.ACTUAL).read(answer.body()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyProblemIsToldInTheLanguageOfTheRequest(String language) {
        byte[] wrong = spoilt("\"realm\"", "\"stamp\": 1, \"realm\"");
        byte[] twice = new String(wrong, StandardCharsets.UTF_8)
                .replace("\"stage\": \"early\"", "\"stage\": \"soon\"")
                .getBytes(StandardCharsets.UTF_8);
        Service.Answer answer = service.post("/messages", twice, Tocsin.MEDIA_TYPE, "Accept-Language", language);
        assertEquals(2, codes(answer).size());
        assertRefused(answer, TOCSIN.check(twice), Locale.forLanguageTag(language));
    }

    @Test
    void anExerciseIsNotTakenForReal() {
        byte[] exercise = spoilt("\"realm\": \"actual\"", "\"realm\": \"test\"");
        Service.Answer answer = service.post("/messages", exercise);
        assertEquals("TOC-EXR-012 /realm", codes(answer).get(0));
        assertRefused(answer, TOCSIN.reader(Realm.ACTUAL).read(exercise).problems(), Locale.ENGLISH);
    }

    @Test
    void aMessageOfAnotherTypeIsRefused() {
        Service.Answer answer = service.post("/messages", Service.sample("valid/acknowledgement"));
        assertEquals(400, answer.status());
        assertEquals(List.of("TOC-SHP-004 /type"), codes(answer));
    }

    @Test
    void whatIsNoJsonIsRefusedAsSuch() {
        byte[] half = "{\"tocsin\":".getBytes(StandardCharsets.UTF_8);
        assertRefused(service.post("/messages", half), TOCSIN.check(half), Locale.ENGLISH);
        assertEquals(400, service.post("/messages", new byte[0]).status());
    }

    @Test
    void anotherContentTypeIsNotTaken() {
        assertEquals(415, service.post("/messages", REPORT, "text/plain").status());
        assertEquals(
                406,
                service.post("/messages", REPORT, "application/json", "Accept", "text/html")
                        .status());
    }

    @Test
    void aMessageStandsInAClassOfTheService() {
        Service.Answer answer = service.post("/tickets", ticket(REPORT), "application/json");
        assertEquals(200, answer.status());
        JsonNode triage = answer.json();
        assertEquals("T1", triage.get("number").stringValue());
        assertEquals(
                "[{\"kind\":\"ransomware\"},{\"kind\":\"worm\"}]",
                triage.get("categories").toString());
        TOCSIN.reader(Realm.ACTUAL)
                .read(triage.get("answer").toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(Acknowledgement.class);
    }

    @Test
    void problemsOfAMessageInAClassOfTheServiceAreToldToo() {
        byte[] wrong = Service.sample("rules/TOC-INC-005/fail/parties-missing");
        Service.Answer answer = service.post("/tickets", ticket(wrong), "application/json", "Accept-Language", "fr");
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals(List.of("TOC-INC-005 /body/crossBorder/parties"), codes(answer));
        JsonNode problem = answer.json().get("problems").get(0);
        assertEquals(
                TOCSIN.check(wrong).all().get(0).message(Locale.FRENCH),
                problem.get("message").stringValue());
        assertFalse(problem.has("line"), "positions in what the mapper made of it would lie");
    }

    @Test
    void problemsAreJson() {
        byte[] wrong = Service.sample("rules/TOC-INC-005/fail/parties-missing");
        Service.Answer answer = service.post("/check", wrong, "application/octet-stream");
        JsonNode report = new JsonMapper()
                .readTree(ProblemReport.of(TOCSIN.check(wrong), Locale.ENGLISH).json());
        assertEquals(report, answer.json());
    }

    @Test
    void validatingAMessageRunsTheRules() {
        Message<IncidentReport> report =
                TOCSIN.reader(Realm.ACTUAL).read(REPORT).orElseThrow(IncidentReport.class);
        assertEquals(List.of(), violations(report));
        IncidentReport wrong = report.body().toBuilder()
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.CONFIRMED).build())
                .build();
        LocaleContextHolder.setLocale(Locale.FRENCH);
        String sentence = TOCSIN.check(new Message<>(report.header(), wrong, report.extensions()))
                .all()
                .get(0)
                .message(Locale.FRENCH);
        assertEquals(
                List.of("TOC-INC-005 /body/crossBorder/parties: " + sentence),
                violations(new Message<>(report.header(), wrong, report.extensions())));
    }

    private static List<String> violations(Message<?> message) {
        return service.bean(Validator.class).validate(message).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
