package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.directory.DirectoryMessages.XB;
import static org.tocsin.directory.DirectoryMessages.at;
import static org.tocsin.directory.DirectoryMessages.desk;
import static org.tocsin.directory.DirectoryMessages.mailbox;
import static org.tocsin.directory.DirectoryMessages.telephone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.tocsin.code.Availability;
import org.tocsin.code.Weekday;
import org.tocsin.internal.hours.HoursOfDay;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;

/** When somebody is there: hours across midnight, days, holidays, and nights on which the clocks change. */
final class OfficeTimesTest {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** A zone with summer time that belongs to nobody in particular. */
    private static final String WITH_SUMMER_TIME = "CET";

    private static DirectoryEntry.Builder nightDesk() {
        return desk(XB, 1)
                .timeZone(WITH_SUMMER_TIME)
                .dutyHours(DutyHours.builder()
                        .days(Weekday.FRIDAY)
                        .hours("22:00-06:00")
                        .build());
    }

    private static Openness office(DirectoryEntry.Builder entry, String instant) {
        return OfficeTimes.of(entry.build()).office(at(instant));
    }

    private static Openness channel(DirectoryEntry.Builder entry, ContactChannel.Builder channel, String instant) {
        return OfficeTimes.of(entry.build()).channel(channel.build(), at(instant));
    }

    @Property
    void hoursHoldInTheMinutesThatFollowTheirBeginning(
            @ForAll @IntRange(max = MINUTES_A_DAY - 1) int start,
            @ForAll @IntRange(max = MINUTES_A_DAY) int end,
            @ForAll @IntRange(max = 3 * MINUTES_A_DAY) int minute) {
        LocalDateTime midnight = LocalDateTime.parse("2026-05-12T00:00:00");
        LocalDateTime begin = midnight.plusDays(1);
        int length = end > start ? end - start : end - start + MINUTES_A_DAY;
        int since = minute - MINUTES_A_DAY - start;
        assertEquals(
                since >= 0 && since < length,
                new HoursOfDay(start, end).hold(midnight.plusMinutes(minute), begin.toLocalDate()::equals));
    }

    @Property
    void onlyTheClockOnTheWallDecides(@ForAll @LongRange(min = 1_760_000_000L, max = 1_800_000_000L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        Instant sameOnAnotherWall =
                LocalDateTime.ofInstant(instant, ZoneId.of(WITH_SUMMER_TIME)).toInstant(ZoneOffset.ofHours(-7));
        assertEquals(
                OfficeTimes.of(nightDesk().timeZone("Etc/GMT+7").build()).office(sameOnAnotherWall),
                OfficeTimes.of(nightDesk().build()).office(instant));
    }

    @Example
    void aNightShiftBelongsToTheDayOnWhichItBegins() {
        assertEquals(Openness.CLOSED, office(nightDesk(), "2026-05-15T19:59:59Z"));
        assertEquals(Openness.OPEN, office(nightDesk(), "2026-05-15T20:00:00Z"));
        assertEquals(Openness.OPEN, office(nightDesk(), "2026-05-16T03:59:59Z"));
        assertEquals(Openness.CLOSED, office(nightDesk(), "2026-05-16T04:00:00Z"));
        assertEquals(Openness.CLOSED, office(nightDesk(), "2026-05-16T20:00:00Z"));
    }

    @Example
    void aNightShiftOfTheDayBeforeRunsIntoAHolidayAndThatOfTheHolidayDoesNotBegin() {
        DirectoryEntry.Builder before = nightDesk().holidays("2026-05-16");
        assertEquals(Openness.OPEN, office(before, "2026-05-16T03:00:00Z"));
        DirectoryEntry.Builder on = nightDesk().holidays("2026-05-15");
        assertEquals(Openness.CLOSED, office(on, "2026-05-15T21:00:00Z"));
        assertEquals(Openness.CLOSED, office(on, "2026-05-16T03:00:00Z"));
    }

    @Example
    void hoursThatTheClockLeavesOutDoNotComeAndThoseThatComeTwiceCountTwice() {
        DirectoryEntry.Builder early =
                nightDesk().dutyHours(DutyHours.builder().hours("02:00-03:00").build());
        assertEquals(Openness.CLOSED, office(early, "2026-03-29T00:59:59Z"));
        assertEquals(Openness.CLOSED, office(early, "2026-03-29T01:00:00Z"));
        assertEquals(Openness.OPEN, office(early, "2026-10-25T00:30:00Z"));
        assertEquals(Openness.OPEN, office(early, "2026-10-25T01:30:00Z"));
        assertEquals(Openness.CLOSED, office(early, "2026-10-25T02:00:00Z"));
    }

    @Example
    void aChannelWithHoursOfItsOwnIsAnsweredOnHolidays() {
        DirectoryEntry.Builder entry = desk(XB, 1).holidays("2026-05-12");
        assertEquals(Openness.CLOSED, channel(entry, mailbox(), "2026-05-12T03:00:00Z"));
        assertEquals(Openness.OPEN, channel(entry, mailbox().hours("08:00-17:00"), "2026-05-12T03:00:00Z"));
        assertEquals(Openness.OPEN, channel(entry, mailbox(), "2026-05-13T03:00:00Z"));
    }

    @Example
    void daysWithoutHoursNarrowTheHoursOfTheOffice() {
        ContactChannel.Builder onTuesdays = mailbox().days(Weekday.TUESDAY);
        assertEquals(Openness.OPEN, channel(desk(XB, 1), onTuesdays, "2026-05-12T03:00:00Z"));
        assertEquals(Openness.CLOSED, channel(desk(XB, 1), onTuesdays, "2026-05-13T03:00:00Z"));
    }

    @Example
    void whoIsOnCallAnswersByTelephoneWhenTheOfficeIsClosed() {
        DirectoryEntry.Builder entry = desk(XB, 1).availability(Availability.ON_CALL_24X7);
        assertEquals(Openness.ON_CALL, channel(entry, telephone(), "2026-05-12T20:00:00Z"));
        assertEquals(Openness.CLOSED, channel(entry, mailbox(), "2026-05-12T20:00:00Z"));
        assertEquals(Openness.CLOSED, channel(entry, telephone().hours("08:00-17:00"), "2026-05-12T20:00:00Z"));
        assertEquals(Openness.OPEN, channel(entry, telephone(), "2026-05-12T03:00:00Z"));
    }

    @Example
    void whereNothingIsToldNothingIsGuessed() {
        DirectoryEntry.Builder silent = desk(XB, 1).dutyHours();
        assertEquals(Openness.UNKNOWN, office(silent, "2026-05-12T03:00:00Z"));
        assertEquals(Openness.OPEN, office(silent.availability(Availability._24X7), "2026-05-12T20:00:00Z"));
    }

    @Example
    void anOffsetInPlaceOfAZoneIsThatOffsetAllTheYearRound() {
        for (String day : List.of("2026-01-12", "2026-07-12")) {
            DirectoryEntry.Builder entry = desk(XB, 1).timeZone("UTC+7");
            assertEquals(Openness.CLOSED, office(entry, day + "T00:59:59Z"));
            assertEquals(Openness.OPEN, office(entry, day + "T01:00:00Z"));
            assertEquals(Openness.OPEN, office(entry.timeZone("+07:00"), day + "T01:00:00Z"));
        }
    }

    @Example
    void twoShiftsOfTheOfficeAreAllHoursInAnyZone() {
        DirectoryEntry.Builder entry = desk(XB, 1)
                .timeZone("Nowhere/Atlantis")
                .dutyHours(
                        DutyHours.builder().hours("06:00-18:00").build(),
                        DutyHours.builder().hours("18:00-06:00").build());
        assertEquals(Openness.OPEN, office(entry, "2026-05-12T20:00:00Z"));
        assertEquals(Openness.UNKNOWN, office(entry.holidays("2026-04-13"), "2026-05-12T20:00:00Z"));
    }

    @Example
    void anUnknownZoneLeavesOnlyWhatHoldsAtAllHours() {
        DirectoryEntry.Builder entry = desk(XB, 1).timeZone("Nowhere/Atlantis");
        assertEquals(Openness.UNKNOWN, office(entry, "2026-05-12T03:00:00Z"));
        assertEquals(Openness.OPEN, channel(entry, telephone().hours("00:00-24:00"), "2026-05-12T20:00:00Z"));
        OfficeTimes times = OfficeTimes.of(entry.build());
        assertEquals(at("2026-05-11T10:00:00Z"), times.start("2026-05-12"));
        assertEquals(at("2026-05-13T12:00:00Z"), times.end("2026-05-12"));
    }

    @Example
    void aDayThatTheCalendarHasNotIsTheLastOfItsMonth() {
        OfficeTimes times = OfficeTimes.of(desk(XB, 1).timeZone("Etc/UTC").build());
        assertEquals(at("2026-03-01T00:00:00Z"), times.end("2026-02-31"));
    }
}
