package org.tocsin.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/**
 * Texts of few messages and what takes them back, at random, and which text counts: told again from the clause, one by one
 * and without regard to time.
 */
public final class RandomHistory {

    /** Everything was sent by then. */
    public static final Instant END = Instant.parse("2026-06-01T00:00:00Z");

    private static final Instant BEGIN = Instant.parse("2026-05-01T00:00:00Z");
    private static final Realm[] REALMS = {Realm.ACTUAL, Realm.ACTUAL, Realm.EXERCISE};

    private final Random random;
    private final List<Text> texts = new ArrayList<>();
    private final List<Taking> takings = new ArrayList<>();

    /**
     * One text.
     *
     * @param number what tells it from every other
     */
    public record Text(MessageKey key, long revision, Instant sentAt, int number) {}

    private record Taking(
            MessageKey key,
            long revision,
            Instant sentAt,
            MessageId named,
            @Nullable Long ofRevision) {}

    /** So many events among so few parties, each with so few identifiers. */
    public RandomHistory(long seed, int events, int parties, int identifiers) {
        this.random = new Random(seed);
        for (int number = 0; number < events; number++) {
            Instant sentAt = BEGIN.plusSeconds(60L * random.nextInt(600) + number % 60);
            MessageKey key = key(parties, random.nextInt(identifiers));
            if (random.nextInt(3) > 0) {
                texts.add(new Text(key, 1L + random.nextInt(3), sentAt, number));
            } else {
                takings.add(new Taking(
                        key(parties, 100 + random.nextInt(3)),
                        number,
                        sentAt,
                        key.id(),
                        random.nextBoolean() ? null : 1L + random.nextInt(3)));
            }
        }
    }

    private MessageKey key(int parties, int number) {
        PartyCode party = PartyCode.of("X" + (char) ('A' + random.nextInt(parties)));
        return new MessageKey(party, REALMS[random.nextInt(REALMS.length)], id(number));
    }

    /** An identifier that several parties use. */
    public static MessageId id(long number) {
        return MessageId.of(new UUID(0x4000, Long.MIN_VALUE | number));
    }

    /** The texts, in no order. */
    public List<Text> texts() {
        return texts;
    }

    /** The keys of the texts, each once. */
    public List<MessageKey> keys() {
        return texts.stream().map(Text::key).distinct().toList();
    }

    /** The text of a message that counts by what had been sent by an instant. */
    public Optional<Text> current(MessageKey key, Instant at) {
        return texts.stream()
                .filter(text -> text.key().equals(key) && !text.sentAt().isAfter(at))
                .filter(text -> !isTakenBack(key, text.revision(), at))
                .max(Comparator.comparingLong(Text::revision)
                        .thenComparing(Comparator.comparing(Text::sentAt).reversed()));
    }

    private boolean isTakenBack(MessageKey key, long revision, Instant at) {
        return takings.stream()
                .filter(taking -> !taking.sentAt().isAfter(at))
                .filter(taking -> takings.stream()
                        .noneMatch(later -> later.key().equals(taking.key())
                                && !later.sentAt().isAfter(at)
                                && later.revision() > taking.revision()))
                .filter(taking -> taking.key().party().equals(key.party()))
                .filter(taking ->
                        taking.key().realm() == key.realm() || taking.key().realm() == Realm.ACTUAL)
                .filter(taking -> taking.named().equals(key.id()))
                .anyMatch(taking -> taking.ofRevision() == null || taking.ofRevision() == revision);
    }

    /** A text as a message with this body. */
    public static <B extends Body> Message<B> message(Text text, B body) {
        return message(text.key(), text.revision(), text.sentAt(), body);
    }

    private static <B extends Body> Message<B> message(MessageKey key, long revision, Instant sentAt, B body) {
        Header header = Header.builder()
                .tocsin(FormatVersion.CURRENT)
                .type(body.messageType())
                .realm(key.realm())
                .id(key.id())
                .revision(revision)
                .originator(PartyRole.builder()
                        .party(key.party())
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party("XZ").build())
                .sentAt(Timestamp.of(sentAt))
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "About a worm")
                .build();
        return new Message<>(header, body, Extensions.none());
    }

    /** What takes texts back. */
    public List<Message<Cancellation>> cancellations() {
        List<Message<Cancellation>> messages = new ArrayList<>();
        for (Taking taking : takings) {
            Cancellation body = Cancellation.builder()
                    .cancels(List.of(new CancelledMessage(taking.named(), taking.ofRevision())))
                    .reason(CancellationReason.SENT_IN_ERROR)
                    .instruction(CancellationInstruction.DISREGARD)
                    .build();
            messages.add(message(taking.key(), taking.revision() + 1, taking.sentAt(), body));
        }
        return messages;
    }
}
