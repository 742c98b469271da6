package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.tocsin.code.MessageType;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.message.Header;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** Times are compared as they are written, and alike as moments. */
final class TimesTest {

    private static final Instant SENT = Instant.parse("2026-03-01T00:00:00.25Z");

    private final Header header = MessageCodec.read(
                    JsonInput.of(ProjectFiles.sample("advisory-worm"), Limits.standard(), ReadMode.STRICT))
            .header();

    private boolean happensAfter(String time, String sent) {
        Header sentThen = header.toBuilder().sentAt(Timestamp.of(sent)).build();
        return Times.happensAfterSending(PartialTimestamp.of(time), sentThen);
    }

    @Property
    void aMomentIsAfterSendingAsItIsOnTheLineOfTime(
            @ForAll @LongRange(min = -2_000_000_000L, max = 2_000_000_000L) long aroundTheLimit,
            @ForAll @IntRange(min = -840, max = 840) int minutes) {
        Instant time = SENT.plus(Duration.ofMinutes(5)).plusNanos(aroundTheLimit);
        String written = OffsetDateTime.ofInstant(time, ZoneOffset.ofTotalSeconds(60 * minutes))
                .toString();
        Optional<Instant> earliest = PartialTimestamp.of(
                        Timestamp.of(OffsetDateTime.parse(written)).toString())
                .earliest();
        assertEquals(Optional.of(time), earliest);
        assertEquals(
                aroundTheLimit > 0,
                happensAfter(Timestamp.of(OffsetDateTime.parse(written)).toString(), SENT.toString()),
                written);
    }

    @Property
    void anInstantIsOverAtSendingAsItIsOnTheLineOfTime(
            @ForAll @LongRange(min = -2_000_000_000L, max = 2_000_000_000L) long aroundTheSending,
            @ForAll @IntRange(min = -840, max = 840) int minutes) {
        Instant time = SENT.plusNanos(aroundTheSending);
        Timestamp written = Timestamp.of(OffsetDateTime.ofInstant(time, ZoneOffset.ofTotalSeconds(60 * minutes)));
        Header sentThen =
                header.toBuilder().sentAt(Timestamp.of(SENT.toString())).build();
        assertEquals(aroundTheSending <= 0, Times.isOverAtSending(written, sentThen), written.toString());
    }

    @Example
    void anInstantIsOverAtTheSameMoment() {
        Header sentThen =
                header.toBuilder().sentAt(Timestamp.of(SENT.toString())).build();
        assertTrue(Times.isOverAtSending(Timestamp.of("2026-03-01T07:00:00.25+07:00"), sentThen));
    }

    @Property
    void aDayIsAfterSendingIfItIsSoEverywhere(@ForAll @IntRange(min = -3, max = 3) int days) {
        String day = SENT.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(days).toString();
        boolean after = PartialTimestamp.of(day)
                .earliest()
                .orElseThrow()
                .minus(Duration.ofMinutes(5))
                .isAfter(SENT);
        assertEquals(after, happensAfter(day, SENT.toString()), day);
    }

    @Example
    void nothingIsAfterADayThatTheCalendarLacksNorIsSuchADayAfterAnything() {
        assertTrue(happensAfter("2026-03-05", "2026-02-28T00:00:00Z"));
        assertEquals(false, happensAfter("2026-03-05", "2026-02-30T00:00:00Z"));
        assertEquals(false, happensAfter("2026-02-30", "2026-02-01T00:00:00Z"));
    }

    @Example
    void inTypesThatTheRuleIsNotAboutATimeMayBeOfEither() {
        Header other = header.toBuilder().type(MessageType.GUIDANCE).build();
        assertEquals(false, Times.happensAfterSending(PartialTimestamp.of("9999"), other));
    }
}
