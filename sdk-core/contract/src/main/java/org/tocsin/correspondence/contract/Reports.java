package org.tocsin.correspondence.contract;

import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Tlp;
import org.tocsin.message.Category;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;

/** Reports to keep. */
final class Reports {

    static final MessageId THREAD = id(100);
    static final ExerciseId EXERCISE = ExerciseId.of(id(900).uuid());

    private Reports() {}

    static MessageId id(long number) {
        return MessageId.of(new UUID(0x4000L, 0x8000000000000000L | number));
    }

    static MessageKey key(String party, Realm realm, MessageId id) {
        return new MessageKey(PartyCode.of(party), realm, id);
    }

    /** A report of party {@code XA}. */
    static Message<?> report(MessageId id, long revision, Realm realm, String summary) {
        return report("XA", id, revision, realm, THREAD, summary);
    }

    static Message<?> report(String party, MessageId id, long revision, Realm realm, MessageId thread, String summary) {
        return Tocsin.standard().message(header(party, id, revision, realm, thread), body(summary));
    }

    private static Header.Builder header(String party, MessageId id, long revision, Realm realm, MessageId thread) {
        Header.Builder header = Header.builder()
                .realm(realm)
                .id(id)
                .revision(revision)
                .originator(PartyRole.builder()
                        .party(party)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party("XB").build())
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Handling.builder().tlp(Tlp.AMBER).build())
                .title("en", "EX-ALPHA: file-encrypting worm in two hospitals")
                .thread(thread);
        if (realm == Realm.EXERCISE) {
            header.exercise(
                    ExerciseReference.builder().id(EXERCISE).marker("EX-ALPHA").build());
        }
        return header;
    }

    /**
     * A report of party {@code XA} to {@code XB} that holds these indicators, names {@code XD} and has a local
     * identifier.
     */
    static Message<?> telling(long number, Realm realm, Indicator... indicators) {
        IncidentReport body = body("Two hospitals.").toBuilder()
                .indicators(indicators)
                .crossBorder(CrossBorder.builder()
                        .state(CrossBorderState.CONFIRMED)
                        .parties(PartyCode.of("XD"))
                        .build())
                .localIds(LocalId.builder().id("CERT-4711").issuer("CERT-XA").build())
                .build();
        return Tocsin.standard().message(header("XA", id(number), 1, realm, THREAD), body);
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
