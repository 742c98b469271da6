package org.tocsin.examples.scenarios;

import java.util.List;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.KeyKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReportStage;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.code.Tlp;
import org.tocsin.code.Weekday;
import org.tocsin.message.EntryId;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.ListedParty;
import org.tocsin.message.directory.Nomination;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.SharingScope;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.directory.TlpCeilings;

/** What entries of the directory and sharing profiles say. */
final class DirectoryBodies {

    private static final List<Weekday> WORKING_DAYS =
            List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);

    private DirectoryBodies() {}

    /** An office that is nominated, with all but its hours and its ways to be reached. */
    private static DirectoryEntry.Builder nominated(
            EntryId entry, Office office, Text name, String by, String reference, String day) {
        return DirectoryEntry.builder()
                .entry(entry)
                .change(DirectoryChange.NOMINATE)
                .party(ListedParty.builder().code(office.party()).build())
                .roles(office.role())
                .office(name)
                .nomination(Nomination.builder()
                        .by("en", by)
                        .reference(reference)
                        .on(day)
                        .build())
                .validFrom(day)
                .confirmedAt(day);
    }

    /** An office that works from morning to evening. */
    static DirectoryEntry.Builder byDay(
            EntryId entry, Office office, Text name, String by, String reference, String day) {
        return nominated(entry, office, name, by, reference, day)
                .availability(Availability.BUSINESS_HOURS)
                .dutyHours(DutyHours.builder()
                        .days(WORKING_DAYS)
                        .hours("08:00-17:30")
                        .build());
    }

    /** A desk where somebody is at work at every hour. */
    static DirectoryEntry.Builder atAllHours(
            EntryId entry, Office office, Text name, String by, String reference, String day) {
        return nominated(entry, office, name, by, reference, day).availability(Availability._24X7);
    }

    /** An office that works by day, and where somebody carries the telephone by night. */
    static DirectoryEntry.Builder onCall(
            EntryId entry, Office office, Text name, String by, String reference, String day) {
        return byDay(entry, office, name, by, reference, day).availability(Availability.ON_CALL_24X7);
    }

    static ContactChannel mail(int order, String address, String... keys) {
        return ContactChannel.builder()
                .kind(ChannelKind.EMAIL)
                .address(address)
                .order(order)
                .keys(keys)
                .build();
    }

    /** A telephone that is answered in the hours of the office. */
    static ContactChannel phone(int order, String number) {
        return ContactChannel.builder()
                .kind(ChannelKind.PHONE)
                .address(number)
                .order(order)
                .build();
    }

    /** A telephone that somebody carries at every hour. */
    static ContactChannel dutyMobile(int order, String number, String... languages) {
        return ContactChannel.builder()
                .kind(ChannelKind.DUTY_MOBILE)
                .address(number)
                .order(order)
                .hours("00:00-24:00")
                .languages(languages)
                .build();
    }

    static ContactKey key(String id, String lastDigits, String until) {
        return ContactKey.builder()
                .id(id)
                .kind(KeyKind.OPENPGP)
                .fingerprint("0".repeat(40 - lastDigits.length()) + lastDigits)
                .validUntil(until)
                .build();
    }

    /** That an office is no contact any more. */
    static DirectoryEntry removed(EntryId entry, Office office, String by, String reference, String day) {
        return nominated(entry, office, Text.of("en", "Closed"), by, reference, day)
                .change(DirectoryChange.REMOVE)
                .clearOffice()
                .clearConfirmedAt()
                .clearValidFrom()
                .build();
    }

    /** What a party sends and takes, and how soon it hopes to be answered. */
    static SharingProfile profile(String day, String... languages) {
        return SharingProfile.builder()
                .sends(SharingScope.builder()
                        .types(MessageType.INCIDENT_REPORT)
                        .kinds(IncidentKind.RANSOMWARE, IncidentKind.WORM)
                        .leastSeverity(IncidentSeverity.HIGH)
                        .build())
                .wants(SharingScope.builder()
                        .types(MessageType.INCIDENT_REPORT, MessageType.ADVISORY)
                        .leastSeverity(IncidentSeverity.MEDIUM)
                        .build())
                .languages(languages)
                .tlpCeilings(
                        TlpCeilings.builder().sent(Tlp.AMBER).accepted(Tlp.RED).build())
                .replyTimes(ReplyTarget.builder()
                        .precedence(Precedence.FLASH)
                        .acknowledge(within(30, TimeLimitUnit.MINUTES))
                        .answer(within(6, TimeLimitUnit.HOURS))
                        .build())
                .reportTimes(ReportTarget.builder()
                        .stage(ReportStage.EARLY)
                        .within(within(12, TimeLimitUnit.HOURS))
                        .build())
                .validFrom(day)
                .build();
    }

    private static TimeLimit within(int value, TimeLimitUnit unit) {
        return TimeLimit.builder().value(value).unit(unit).build();
    }
}
