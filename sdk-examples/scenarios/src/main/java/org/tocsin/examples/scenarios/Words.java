package org.tocsin.examples.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Computed values in words, as a story tells them. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    static String of(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    static String of(Enum<?> code) {
        return of(code.name());
    }

    static String of(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    static String of(Duration time) {
        return time.toHours() > 0 ? time.toHours() + " h " + time.toMinutesPart() + " min" : time.toMinutes() + " min";
    }

    static String of(Instant when) {
        return TIME.format(when) + " UTC";
    }
}
