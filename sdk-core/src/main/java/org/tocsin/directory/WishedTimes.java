package org.tocsin.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tocsin.code.Precedence;
import org.tocsin.message.Header;
import org.tocsin.message.Reply;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;

/** By when a person's receipt of a message is wished for. Clause: <i>precedence</i>. */
final class WishedTimes {

    private WishedTimes() {}

    /**
     * What the message itself wishes; else the time that the recipient sets itself; else that of the precedence. All run
     * from the sending.
     */
    static Instant receipt(Header header, Instant sentAt, Optional<SharingProfile> recipient) {
        Precedence precedence = header.precedenceOrDefault();
        return Optional.ofNullable(header.reply())
                .flatMap(reply -> by(reply))
                .or(() -> recipient.flatMap(profile -> own(profile, precedence)).map(limit -> end(sentAt, limit)))
                .orElseGet(() -> sentAt.plus(usual(precedence)));
    }

    private static Optional<Instant> by(Reply reply) {
        return Optional.ofNullable(reply.by()).flatMap(by -> by.instant());
    }

    private static Optional<TimeLimit> own(SharingProfile profile, Precedence precedence) {
        return profile.replyTimes().stream()
                .filter(target -> target.precedence() == precedence)
                .flatMap(target -> Optional.ofNullable(target.acknowledge()).stream())
                .findFirst();
    }

    private static Duration usual(Precedence precedence) {
        return switch (precedence) {
            case FLASH -> Duration.ofHours(1);
            case URGENT -> Duration.ofHours(4);
            case PRIORITY -> Duration.ofHours(24);
            case ROUTINE -> Duration.ofDays(3);
        };
    }

    private static Instant end(Instant start, TimeLimit limit) {
        OffsetDateTime from = start.atOffset(ZoneOffset.UTC);
        OffsetDateTime end = switch (limit.unit()) {
            case MINUTES -> from.plusMinutes(limit.value());
            case HOURS -> from.plusHours(limit.value());
            case DAYS -> from.plusDays(limit.value());
            case WEEKS -> from.plusWeeks(limit.value());
            case MONTHS -> from.plusMonths(limit.value());
        };
        return end.toInstant();
    }
}
