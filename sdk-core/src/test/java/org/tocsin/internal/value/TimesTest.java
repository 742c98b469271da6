package org.tocsin.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.message.Header;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;
import org.tocsin.testing.Coverage;
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
        return Times.happensAfterSending(time, sentThen);
    }

    @Property
    void aMomentIsAfterSendingAsItIsOnTheLineOfTime(
            @ForAll @LongRange(min = -2_000_000_000L, max = 2_000_000_000L) long aroundTheLimit,
            @ForAll @IntRange(min = -720, max = 840) int minutes) {
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
            @ForAll @IntRange(min = -720, max = 840) int minutes) {
        Instant time = SENT.plusNanos(aroundTheSending);
        Timestamp written = Timestamp.of(OffsetDateTime.ofInstant(time, ZoneOffset.ofTotalSeconds(60 * minutes)));
        Header sentThen =
                header.toBuilder().sentAt(Timestamp.of(SENT.toString())).build();
        assertEquals(aroundTheSending <= 0, Times.hadPassed(written.toString(), sentThen), written.toString());
    }

    @Example
    void anInstantIsOverAtTheSameMoment() {
        Header sentThen =
                header.toBuilder().sentAt(Timestamp.of(SENT.toString())).build();
        assertTrue(Times.hadPassed("2026-03-01T07:00:00.25+07:00", sentThen));
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

    /** A year, a month, a day or an instant, some of them close to each other. */
    @Provide
    Arbitrary<PartialTimestamp> written() {
        Arbitrary<String> instants = Arbitraries.longs()
                .between(-40L * 86_400, 40L * 86_400)
                .flatMap(seconds -> Arbitraries.integers()
                        .between(-12, 14)
                        .map(hours -> Timestamp.of(SENT.plusSeconds(seconds).atOffset(ZoneOffset.ofHours(hours)))
                                .toString()));
        return Arbitraries.oneOf(instants, instants.map(instant -> instant.substring(0, 10)))
                .flatMap(time -> Arbitraries.of(time, time.substring(0, 7), time.substring(0, 4)))
                .map(PartialTimestamp::of);
    }

    @Property
    void aTimeIsBeforeAnotherByTheCalendarOrHoweverTheTwoAreRead(
            @ForAll("written") PartialTimestamp time, @ForAll("written") PartialTimestamp other) {
        String written = time.toString();
        boolean alike =
                written.length() <= 10 && written.length() == other.toString().length();
        boolean before = alike
                ? written.compareTo(other.toString()) < 0
                : time.latest().orElseThrow().isBefore(other.earliest().orElseThrow());
        assertEquals(before, Times.isBefore(written, other.toString()));
        assertTrue(!before || !Times.isBefore(other.toString(), time.toString()));
        Coverage.assertSome("one before the other", before);
    }

    @Property
    void aDeadlineHadPassedIfItWasOverEverywhere(@ForAll("written") PartialTimestamp deadline) {
        Header sentThen = header.toBuilder().sentAt(Timestamp.of(SENT)).build();
        boolean passed = !deadline.latest().orElseThrow().isAfter(SENT);
        assertEquals(passed, Times.hadPassed(deadline.toString(), sentThen));
    }

    @Example
    void aDeadlineOfTheInstantOfSendingHasPassed() {
        Header sentThen = header.toBuilder().sentAt(Timestamp.of(SENT)).build();
        assertTrue(Times.hadPassed(SENT.toString(), sentThen));
        assertEquals(false, Times.hadPassed(SENT.plusNanos(1).toString(), sentThen));
    }

    @Example
    void aDayThatTheCalendarLacksIsBeforeNothing() {
        assertTrue(Times.isBefore("2026-02-20", "2026-02-28") && Times.isBefore("2026-02-27", "2026-02-28"));
        assertEquals(false, Times.isBefore("2026-02-20", "2026-02-30"));
        assertEquals(false, Times.isBefore("2026-02-30", "2026-04-01"));
        assertEquals(false, Times.isBefore("2026-02-27", "2026-02-30"));
    }
}
