package org.tocsin.examples.commandline;

import java.util.EnumMap;
import java.util.Map;

/** How many messages there were of each outcome. */
final class Tally {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long repeats;

    void add(Verdict verdict) {
        counts.merge(verdict.outcome(), 1L, Long::sum);
        repeats += verdict.isRepeat() ? 1 : 0;
    }

    void add(Tally other) {
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Long::sum));
        repeats += other.repeats;
    }

    long messages() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean allValid() {
        return messages() == count(Outcome.VALID);
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** The account in words; of what did not go well only what there was. */
    String in(Words words) {
        StringBuilder account = new StringBuilder(words.say("tally", messages()));
        for (Outcome outcome : Outcome.values()) {
            if (outcome == Outcome.VALID || count(outcome) > 0) {
                account.append(", ").append(words.say("tally." + outcome.code(), count(outcome)));
            }
        }
        return account + (repeats == 0 ? "" : ", " + words.say("tally.repeats", repeats));
    }
}
