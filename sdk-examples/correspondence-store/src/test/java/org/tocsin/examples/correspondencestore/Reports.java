package org.tocsin.examples.correspondencestore;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Tlp;
import org.tocsin.message.Category;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Reply;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;

/** Reports to keep. */
final class Reports {

    private static final int LONGEST_SUMMARY = 32_768;
    private static final ExerciseId EXERCISE = ExerciseId.of(id(900).uuid());

    private Reports() {}

    static MessageId id(long number) {
        return MessageId.of(new UUID(0x4000L, 0x8000000000000000L | number));
    }

    /** A report that only its identifier decides, so that two processes make the same; it may be large, or wish a reply. */
    static Message<IncidentReport> of(MessageId id) {
        Random random = new Random(id.uuid().getLeastSignificantBits());
        Realm realm = Realm.values()[random.nextInt(Realm.values().length)];
        int length = random.nextInt(20) == 0 ? 1 + random.nextInt(LONGEST_SUMMARY) : 1 + random.nextInt(2_000);
        MessageReference[] references = Stream.generate(() -> reference(random))
                .limit(random.nextInt(8))
                .toArray(MessageReference[]::new);
        Header.Builder header =
                header(id, 1, realm).thread(id(random.nextInt(50))).references(references);
        if (asks(id)) {
            header.reply(Reply.builder().expected(ReplyExpectation.RESPONSE).build());
        }
        return Tocsin.standard().message(header, body("w".repeat(length)));
    }

    /** Whether {@link #of} wishes a reply. */
    static boolean asks(MessageId id) {
        return id.uuid().getLeastSignificantBits() % 3 == 0;
    }

    /** Whether whoever keeps {@link #of} is to settle it. */
    static boolean isSettled(MessageId id) {
        return asks(id) && id.uuid().getLeastSignificantBits() % 2 == 0;
    }

    private static MessageReference reference(Random random) {
        return MessageReference.builder()
                .id(id(random.nextLong() >>> 8))
                .relation(ReferenceRelation.RELATES_TO)
                .build();
    }

    static Message<IncidentReport> report(MessageId id, long revision, Realm realm, MessageId thread, String summary) {
        return Tocsin.standard().message(header(id, revision, realm).thread(thread), body(summary));
    }

    private static Header.Builder header(MessageId id, long revision, Realm realm) {
        Header.Builder header = Header.builder()
                .realm(realm)
                .id(id)
                .revision(revision)
                .originator(PartyRole.builder()
                        .party("XA")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party("XB").build())
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Handling.builder().tlp(Tlp.AMBER).build())
                .title("en", "EX-ALPHA: file-encrypting worm in two hospitals");
        return realm == Realm.EXERCISE
                ? header.exercise(ExerciseReference.builder()
                        .id(EXERCISE)
                        .marker("EX-ALPHA")
                        .build())
                : header;
    }

    private static IncidentReport body(String summary) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.CONFIRMED)
                .summary("en", summary)
                .categories(Category.builder().kind(IncidentKind.WORM).build())
                .times(IncidentTimes.builder()
                        .aware(PartialTime.builder().at("2026-05-12T02:40:00Z").build())
                        .build())
                .suspectedMalicious(Answer.YES)
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.POSSIBLE).build())
                .build();
    }
}
