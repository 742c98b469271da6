package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Disposition;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Acknowledgement;

/** Messages between few parties under few identifiers, so that much of what can happen does. */
final class RandomTraffic {

    private static final String[] PARTIES = {"XA", "XB", "XC"};
    private static final Realm[] REALMS = {Realm.ACTUAL, Realm.ACTUAL, Realm.ACTUAL, Realm.EXERCISE};
    private static final int IDENTIFIERS = 6;

    private final Random random;

    RandomTraffic(long seed) {
        this.random = new Random(seed);
    }

    /** The keys of all messages that there may be. */
    static List<MessageKey> keys() {
        List<MessageKey> keys = new ArrayList<>();
        for (String party : PARTIES) {
            for (Realm realm : EnumSet.copyOf(List.of(REALMS))) {
                for (int number = 0; number < IDENTIFIERS; number++) {
                    keys.add(new MessageKey(PartyCode.of(party), realm, Traffic.id(number)));
                }
            }
        }
        return keys;
    }

    /** So many messages, of which several may be texts of one revision. */
    List<Message<?>> messages(int most) {
        List<Message<?>> messages = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            messages.add(message());
        }
        return messages;
    }

    private Message<?> message() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Traffic.question(header().validUntil(Timestamp.of(Traffic.hour(24 + random.nextInt(48)))));
            case 2 -> Traffic.cancellation(header(), identifier());
            case 3 ->
                Traffic.message(
                        header(),
                        Acknowledgement.builder()
                                .level(pick(AcknowledgementLevel.values()))
                                .forwardedTo(PartyCode.of(pick(PARTIES)))
                                .build());
            default -> Traffic.response(header(), pick(Disposition.values()), random.nextBoolean());
        };
    }

    private Header.Builder header() {
        return Traffic.answer(identifier(), identifier(), pick(PARTIES), pick(PARTIES))
                .realm(pick(REALMS))
                .revision(1L + random.nextInt(3))
                .sentAt(Timestamp.of(Traffic.hour(random.nextInt(24))))
                .references(Traffic.reference(ReferenceRelation.FORWARDS, identifier()));
    }

    private int identifier() {
        return random.nextInt(IDENTIFIERS);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
