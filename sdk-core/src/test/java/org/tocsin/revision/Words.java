package org.tocsin.revision;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Relay;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.testing.RandomHistory;

/** Short messages of one party, sent so many minutes after an hour. */
final class Words {

    static final MessageKey KEY = key("XA", Realm.ACTUAL, 1);
    static final MessageKey PLAY = key("XA", Realm.EXERCISE, 1);

    private static final Instant HOUR = Instant.parse("2026-05-12T08:00:00Z");

    private Words() {}

    static MessageKey key(String party, Realm realm, long id) {
        return new MessageKey(PartyCode.of(party), realm, RandomHistory.id(id));
    }

    static Instant minute(int minutes) {
        return HOUR.plusSeconds(60L * minutes);
    }

    static Message<Acknowledgement> text(MessageKey key, long revision, int minute, AcknowledgementLevel level) {
        return RandomHistory.message(
                new RandomHistory.Text(key, revision, minute(minute), 0),
                Acknowledgement.builder().level(level).build());
    }

    /** A revision of the message of the tests, sent in the minute of its number. */
    static Message<Acknowledgement> text(long revision) {
        return text(KEY, revision, (int) revision, AcknowledgementLevel.READ);
    }

    /** The same, as another office passed it on. */
    static <B extends Body> Message<B> relayed(Message<B> text, String party) {
        return new Message<>(
                text.header().toBuilder()
                        .relayedBy(Relay.builder()
                                .party(party)
                                .role(PocRole.NATIONAL_TECHNICAL)
                                .build())
                        .build(),
                text.body(),
                text.extensions());
    }

    /** A cancellation of revisions of the message of the tests; of the whole where none is named. */
    static Message<Cancellation> cancels(MessageKey own, long revision, int minute, Long... revisions) {
        List<CancelledMessage> cancelled = revisions.length == 0
                ? List.of(new CancelledMessage(KEY.id(), null))
                : Arrays.stream(revisions)
                        .map(each -> new CancelledMessage(KEY.id(), each))
                        .toList();
        return RandomHistory.message(
                new RandomHistory.Text(own, revision, minute(minute), 0),
                Cancellation.builder()
                        .cancels(cancelled)
                        .reason(CancellationReason.SENT_IN_ERROR)
                        .instruction(CancellationInstruction.DISREGARD)
                        .build());
    }
}
