package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.signature.Digest;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** Of every message of the suite, what can be said next is valid, stands in its thread and is found to answer it. */
final class FollowUpTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final PartyRole DESK =
            PartyRole.builder().party("x-desk").role(PocRole.NATIONAL_TECHNICAL).build();

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    private static ReadResult.Accepted read(byte[] json) {
        return (ReadResult.Accepted)
                TOCSIN.reader(Realm.ACTUAL, Realm.values()).tolerant().read(json);
    }

    private static Header.Builder complete(Header.Builder header, Message<?> about) {
        String marker = about.header().exercise() == null
                ? ""
                : about.header().exercise().marker() + " ";
        return header.sentAt(about.header().sentAt()).title("en", marker + "Received");
    }

    private static Message<Acknowledgement> receipt(Header.Builder header, Message<?> about) {
        Acknowledgement body = Acknowledgement.builder()
                .level(AcknowledgementLevel.RECEIVED)
                .receivedAt(about.header().sentAt())
                .build();
        return TOCSIN.message(complete(header, about), body);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatCanBeAnsweredIsAnsweredInOneCall(Path sample) {
        ReadResult.Accepted read = read(ProjectFiles.bytes(sample));
        Message<?> question = read.message();
        AnswerDraft draft = TOCSIN.followUp(read).answer(DESK).orElse(null);
        assertEquals(question.body() instanceof Acknowledgement, draft == null);
        if (draft == null) {
            return;
        }
        assertTrue(draft.types().contains(MessageType.ACKNOWLEDGEMENT));
        assertTrue(draft.language().isPresent());
        for (AnswerDraft each : List.of(
                draft, draft.toAll(), draft.repeatingNothing(), draft.toAll().repeatingNothing())) {
            Message<Acknowledgement> answer = receipt(each.header(), question);
            assertInTheThread(answer, question);
            assertTrue(CanonicalForm.ofMessage(read.original())
                    .hasDigest(Digest.of(answer.header().inReplyTo().digest())));
            assertFalse(answer.header().recipients().stream()
                    .anyMatch(one -> DESK.party().equals(one.party())));
        }
        assertEquals(
                question.header().handling(),
                receipt(draft.header(), question).header().handling());
        assertEquals(
                Tlp.CLEAR,
                receipt(draft.repeatingNothing().header(), question)
                        .header()
                        .handling()
                        .tlp());
    }

    private static void assertInTheThread(Message<?> answer, Message<?> question) {
        Correspondence known = Correspondence.inMemory();
        known.keep(question);
        List<Problem> found = TOCSIN.check(
                        answer, Context.builder().correspondence(known).build())
                .correspondence()
                .all();
        assertEquals(
                List.of(),
                found.stream()
                        .filter(each -> each.code() == CoreProblem.ANSWER_IN_OTHER_THREAD)
                        .toList());
        assertEquals(Topic.threadOf(question), Topic.threadOf(answer));
        assertEquals(question.header().realm(), answer.header().realm());
        assertEquals(question.header().trackOrDefault(), answer.header().trackOrDefault());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNextRevisionIsTheSameMessageYounger(Path sample) {
        Message<?> first = read(ProjectFiles.bytes(sample)).message();
        Header.Builder header =
                TOCSIN.followUp(first).revision().sentAt(first.header().sentAt());
        Message<?> next = TOCSIN.message(header, first.body(), first.extensions());
        assertEquals(first.header().id(), next.header().id());
        assertEquals(first.header().revisionOrDefault() + 1, next.header().revision());
        assertEquals(List.of(), next.header().signatures());
        boolean isFirst = first.header().revisionOrDefault() == 1;
        assertEquals(
                isFirst ? first.header().sentAt() : first.header().firstSentAt(),
                next.header().firstSentAt());
        Header third =
                TOCSIN.followUp(next).revision().sentAt("2099-01-01T00:00:00Z").build();
        assertEquals(next.header().firstSentAt(), third.firstSentAt());
        Correspondence known = Correspondence.inMemory();
        known.keep(first);
        assertEquals(
                List.of(),
                TOCSIN.check(next, Context.builder().correspondence(known).build()).correspondence().all().stream()
                        .filter(each -> each.code().id().startsWith("TOC-THR-00") && each.isError())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCancellationTakesBackAndAForwardingNamesWhatItPassesOn(Path sample) {
        Message<?> message = read(ProjectFiles.bytes(sample)).message();
        FollowUp next = TOCSIN.followUp(message);
        Message<Cancellation> cancellation = TOCSIN.message(
                complete(next.cancellation(), message),
                Cancellation.builder()
                        .cancels(next.cancelled())
                        .reason(CancellationReason.SENT_IN_ERROR)
                        .instruction(CancellationInstruction.KEEP_AS_RECORD)
                        .build());
        assertEquals(message.header().recipients(), cancellation.header().recipients());
        assertInTheThread(cancellation, message);
        Recipient elsewhere =
                Recipient.builder().party("XG").role(PocRole.NATIONAL_TECHNICAL).build();
        Header passed =
                complete(next.forwarding(DESK).recipients(elsewhere), message).build();
        assertEquals(message.header().id(), passed.references().get(0).id());
        assertEquals(
                CanonicalForm.of(message).digest().toString(),
                passed.references().get(0).digest());
        assertEquals(message.header().handling(), passed.handling());
        assertEquals(Topic.threadOf(message), passed.thread());
    }

    @Test
    void theAnswerToASecondReportStandsInTheThreadOfTheFirst() {
        Message<?> second = read(ProjectFiles.bytes(
                        ProjectFiles.project("spec/conformance/context/incident-notification.json")))
                .message();
        Message<?> answer =
                receipt(TOCSIN.followUp(second).answer(DESK).orElseThrow().header(), second);
        assertEquals(second.header().thread(), answer.header().thread());
        assertNotEquals(second.header().id(), answer.header().thread());
    }

    @Test
    void anAnswerToAllGoesToEverybodyElse() {
        ReadResult.Accepted read = read(ProjectFiles.sample("incident-report-early"));
        Message<?> asked = new Message<>(
                read.message().header().toBuilder()
                        .recipients(
                                Recipient.builder().party("x-desk").build(),
                                Recipient.builder().party("XB").copy(true).build(),
                                Recipient.builder().group("forum-all").build())
                        .build(),
                read.message().body(),
                read.message().extensions());
        List<Recipient> recipients = receipt(
                        TOCSIN.followUp(asked)
                                .answer(DESK)
                                .orElseThrow()
                                .toAll()
                                .header(),
                        asked)
                .header()
                .recipients();
        assertEquals(
                List.of(
                        Recipient.builder()
                                .party(asked.header().originator().party())
                                .role(asked.header().originator().role())
                                .build(),
                        Recipient.builder().party("XB").copy(true).build(),
                        Recipient.builder().group("forum-all").build()),
                recipients);
    }

    @Test
    void theBestTypeComesFirst() {
        assertEquals(MessageType.SURVEY_RESPONSE, types("survey").get(0));
        assertEquals(MessageType.RESPONSE, types("information-request").get(0));
        assertEquals(List.of(MessageType.ACKNOWLEDGEMENT), types("communication-check"));
        assertEquals(
                List.of(MessageType.RESPONSE, MessageType.ASSISTANCE_OFFER, MessageType.ACKNOWLEDGEMENT),
                types("assistance-request"));
        assertEquals(List.of(MessageType.ACKNOWLEDGEMENT), types("cancellation"));
    }

    private static List<MessageType> types(String sample) {
        return TOCSIN.followUp(read(ProjectFiles.sample(sample)))
                .answer(DESK)
                .orElseThrow()
                .types();
    }

    @Test
    void aMessageOfANewerVersionIsNamedByItsTextOrNotByADigest() {
        byte[] json = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\", \"newMember\": [1]")
                .getBytes(StandardCharsets.UTF_8);
        ReadResult.Accepted read = read(json);
        Header byText = complete(
                        TOCSIN.followUp(read).answer(DESK).orElseThrow().header(), read.message())
                .build();
        assertEquals(
                CanonicalForm.ofMessage(json).digest().toString(),
                byText.inReplyTo().digest());
        Header byObject = complete(
                        TOCSIN.followUp(read.message())
                                .answer(DESK)
                                .orElseThrow()
                                .header(),
                        read.message())
                .build();
        assertEquals(byText.inReplyTo(), byObject.inReplyTo());
        Message<?> changed = read.message()
                .withHeader(read.message().header().toBuilder().revision(2L).build());
        Header unnamed = complete(
                        TOCSIN.followUp(changed).answer(DESK).orElseThrow().header(), changed)
                .build();
        assertNull(unnamed.inReplyTo().digest());
    }
}
