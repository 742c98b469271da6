package org.tocsin.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TimeLimit;

/**
 * How soon a receipt or an answer is wished for: what the profile of the recipient says, else what the precedence means.
 *
 * <p>All of them are wishes. Calendar months, and the working days of {@code routine} (Monday to Friday), are counted in
 * UTC. Clauses: <a href="{@docRoot}/clauses.html#precedence">precedence</a>, <a
 * href="{@docRoot}/clauses.html#sharing-profile">sharing-profile</a>.
 */
public final class WishedTimes {

    private static final int WORKING_DAYS = 10;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WishedTimes() {}

    /**
     * Until when a person's receipt is wished for of what was sent at a moment.
     *
     * @param recipient the profile of the recipient; null where it has none
     */
    public static Instant receipt(Precedence precedence, Instant sentAt, @Nullable SharingProfile recipient) {
        return own(precedence, sentAt, recipient, ReplyTarget::acknowledge).orElseGet(() -> switch (precedence) {
            case FLASH -> sentAt.plus(Duration.ofHours(1));
            case URGENT -> sentAt.plus(Duration.ofHours(4));
            case PRIORITY -> sentAt.plus(Duration.ofDays(1));
            case ROUTINE -> sentAt.plus(Duration.ofDays(3));
        });
    }

    /**
     * Until when an answer is wished for to what was sent at a moment.
     *
     * @param recipient the profile of the recipient; null where it has none
     */
    public static Instant answer(Precedence precedence, Instant sentAt, @Nullable SharingProfile recipient) {
        return own(precedence, sentAt, recipient, ReplyTarget::answer).orElseGet(() -> switch (precedence) {
            case FLASH -> sentAt.plus(Duration.ofHours(6));
            case URGENT -> sentAt.plus(Duration.ofDays(1));
            case PRIORITY -> sentAt.plus(Duration.ofDays(3));
            case ROUTINE -> afterWorkingDays(sentAt);
        });
    }

    private static Optional<Instant> own(
            Precedence precedence,
            Instant sentAt,
            @Nullable SharingProfile recipient,
            Function<ReplyTarget, @Nullable TimeLimit> limit) {
        return (recipient == null ? Stream.<ReplyTarget>empty() : recipient.replyTimes().stream())
                .filter(target -> target.precedence() == precedence)
                .flatMap(target -> Optional.ofNullable(limit.apply(target)).stream())
                .findFirst()
                .map(within -> end(sentAt, within));
    }

    /** When a length of time that begins at a moment is over. */
    public static Instant end(Instant start, TimeLimit limit) {
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

    /** The same time of day on the tenth working day that follows. */
    private static Instant afterWorkingDays(Instant sentAt) {
        OffsetDateTime day = sentAt.atOffset(ZoneOffset.UTC);
        for (int worked = 0; worked < WORKING_DAYS; ) {
            day = day.plusDays(1);
            worked += WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.toInstant();
    }
}
