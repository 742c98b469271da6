package org.tocsin.correspondence.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;

/** Questions, answers and cancellations between few parties with few identifiers, so that most combinations occur. */
final class QuestionTraffic {

    private static final String[] PARTIES = {"XA", "XB", "XC"};
    private static final Realm[] REALMS = {Realm.ACTUAL, Realm.ACTUAL, Realm.ACTUAL, Realm.EXERCISE};
    private static final int IDENTIFIERS = 5;
    private static final int HOURS = 10;

    private final Random random;

    QuestionTraffic(long seed) {
        this.random = new Random(seed);
    }

    List<Message<?>> messages(int most) {
        List<Message<?>> messages = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            messages.add(message());
        }
        return messages;
    }

    private Message<?> message() {
        int number = 1 + random.nextInt(IDENTIFIERS);
        Header.Builder header = header(number);
        int named = other(number);
        return switch (random.nextInt(7)) {
            case 0, 1 -> Questions.question(header.validUntil("2026-05-1" + (3 + random.nextInt(4)) + "T03:03:00Z"));
            case 2 -> Questions.cancellation(header, named);
            case 3 -> Questions.receipt(Questions.answering(header, named));
            case 4 -> random.nextBoolean() ? Questions.survey(header) : Questions.surveyResponse(header);
            default -> Questions.response(Questions.answering(header, named), random.nextBoolean());
        };
    }

    private Header.Builder header(int number) {
        String from = pick(PARTIES);
        return Questions.header(number, from, other(from), pick(REALMS))
                .revision(1L + random.nextInt(3))
                .sentAt("2026-05-12T0" + random.nextInt(HOURS) + ":03:00Z");
    }

    /** No message names itself. */
    private int other(int number) {
        return 1 + (number + random.nextInt(IDENTIFIERS - 1)) % IDENTIFIERS;
    }

    private String other(String party) {
        String other = pick(PARTIES);
        return other.equals(party) ? other(party) : other;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
