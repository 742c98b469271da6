// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Directory entry: Nominates, amends, confirms or removes one point of contact: an office that can be reached in one or
 * several roles. Persons of the office may be named where the party wants it. Except in a removal it states the entry
 * whole, so that whoever has only the latest message has all of it.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#directory-entry">directory-entry</a>.
 *
 * @param entry The identifier of the entry; it stays the same from nomination to removal.
 * @param change What the message does to the entry.
 * @param party The party for which the contact speaks.
 * @param roles The roles in which the contact can be addressed, the main one first.
 * @param office The office that answers. Persons who work there are named in persons alone. Absent only in a removal.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
 * @param persons The persons who answer in the office, the first one first. Absent when the party names none, and then
 *     the office alone is addressed.
 * @param postalAddress The address to which letters and visitors go. Absent when it is not told.
 * @param webPage The https address of a page on which the office tells about itself; no reader fetches it by itself.
 *     Absent when there is none. Rules: {@link org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_ADDRESS TOC-DIR-012}.
 * @param team What kind of team the office is or belongs to. Absent when it is none.
 * @param availability When somebody can be reached. Absent only in a removal. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
 * @param timeZone The zone in which all days and times of day in the entry are meant, by the name of a place in the
 *     IANA time zone database, as in Asia/Jakarta. An offset such as UTC+7 gives a warning: nobody knows whether clocks
 *     change there. Absent only in a removal. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TIME_ZONE
 *     TOC-DIR-005}, {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
 * @param dutyHours When the office is at work. Absent when it always is, as availability then says, or when the hours
 *     are not told.
 * @param holidays Days on which the duty hours do not hold, such as public holidays; channels with hours of their own
 *     are answered on these days, too. Absent when no such days are known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param languages The languages in which the contact can work, the preferred one first. Absent only in a removal.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
 * @param channels The ways in which the contact can be reached. Absent only in a removal. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ROUND_THE_CLOCK_UNREACHABLE TOC-DIR-002}, {@link
 *     org.tocsin.validation.CoreProblem#SINGLE_ROUND_THE_CLOCK_CHANNEL TOC-DIR-003}, {@link
 *     org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
 * @param keys The keys with which the contact signs and with which others encrypt to it. Absent when it has none.
 * @param escalation The entries to turn to, in this order, when this contact does not answer. Absent when none is
 *     named.
 * @param constituency Whom the contact serves, so that its cases can be sent to it. Absent when it serves the party as
 *     a whole.
 * @param nomination The formal act on which the change rests. Absent when it rests on none.
 * @param memberships The networks of contacts to which the office also belongs. Absent when none is told.
 * @param validFrom The first day on which the entry holds. Absent, it holds as soon as it is received. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param validUntil The last day on which the entry holds; in a removal, the last day on which the contact may be used.
 *     Absent, an entry has no set end, and a removal holds at once. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param confirmedAt The day on which the party last made sure that the entry is right. Absent when it has not done so.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param publicMembers The names of those members of the entry that may be made public. Absent, none may.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record DirectoryEntry(
        @NotNull @WellFormed EntryId entry,
        @NotNull DirectoryChange change,
        @NotNull @Valid ListedParty party,
        @NotEmpty @Size(max = 16) List<@NotNull PocRole> roles,
        @Nullable @Valid Text office,
        @Size(max = 16) List<@NotNull @Valid ContactPerson> persons,
        @Nullable @Valid Text postalAddress,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String webPage,
        @Nullable @Valid ResponseTeam team,
        @Nullable Availability availability,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z+-][A-Za-z0-9_+:-]{0,31}(/[A-Za-z0-9][A-Za-z0-9_+-]{0,31}){0,2}$", message = "Time zone (Asia/Jakarta)") String timeZone,
        @Size(max = 16) List<@NotNull @Valid DutyHours> dutyHours,
        @Size(max = 128) List<@NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String> holidays,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Size(max = 32) List<@NotNull @Valid ContactChannel> channels,
        @Size(max = 16) List<@NotNull @Valid ContactKey> keys,
        @Size(max = 16) List<@NotNull @WellFormed EntryId> escalation,
        @Nullable @Valid Constituency constituency,
        @Nullable @Valid Nomination nomination,
        @Size(max = 64) List<@NotNull ContactNetwork> memberships,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validFrom,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validUntil,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String confirmedAt,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z][A-Za-z0-9]{0,63}$", message = "Member name (languages)") String> publicMembers,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public DirectoryEntry {
        roles = Elements.copy(roles);
        persons = Elements.copy(persons);
        dutyHours = Elements.copy(dutyHours);
        holidays = Elements.copy(holidays);
        languages = Elements.copy(languages);
        channels = Elements.copy(channels);
        keys = Elements.copy(keys);
        escalation = Elements.copy(escalation);
        memberships = Elements.copy(memberships);
        publicMembers = Elements.copy(publicMembers);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.DIRECTORY_ENTRY;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .entry(entry)
                .change(change)
                .party(party)
                .roles(roles)
                .office(office)
                .persons(persons)
                .postalAddress(postalAddress)
                .webPage(webPage)
                .team(team)
                .availability(availability)
                .timeZone(timeZone)
                .dutyHours(dutyHours)
                .holidays(holidays)
                .languages(languages)
                .channels(channels)
                .keys(keys)
                .escalation(escalation)
                .constituency(constituency)
                .nomination(nomination)
                .memberships(memberships)
                .validFrom(validFrom)
                .validUntil(validUntil)
                .confirmedAt(confirmedAt)
                .publicMembers(publicMembers)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("entry", entry)
                .with("change", change)
                .with("party", party)
                .with("roles", roles)
                .with("office", office)
                .with("persons", persons)
                .with("postalAddress", postalAddress)
                .with("webPage", webPage)
                .with("team", team)
                .with("availability", availability)
                .with("timeZone", timeZone)
                .with("dutyHours", dutyHours)
                .with("holidays", holidays)
                .with("languages", languages)
                .with("channels", channels)
                .with("keys", keys)
                .with("escalation", escalation)
                .with("constituency", constituency)
                .with("nomination", nomination)
                .with("memberships", memberships)
                .with("validFrom", validFrom)
                .with("validUntil", validUntil)
                .with("confirmedAt", confirmedAt)
                .with("publicMembers", publicMembers)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DirectoryEntry refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link DirectoryEntry}. It checks nothing: the whole message is checked at once. Required: {@code
     * entry}, {@code change}, {@code party}, {@code roles}.
     */
    public static final class Builder {

        private @Nullable EntryId entry;
        private @Nullable DirectoryChange change;
        private @Nullable ListedParty party;
        private List<PocRole> roles = List.of();
        private @Nullable Text office;
        private List<ContactPerson> persons = List.of();
        private @Nullable Text postalAddress;
        private @Nullable String webPage;
        private @Nullable ResponseTeam team;
        private @Nullable Availability availability;
        private @Nullable String timeZone;
        private List<DutyHours> dutyHours = List.of();
        private List<String> holidays = List.of();
        private List<String> languages = List.of();
        private List<ContactChannel> channels = List.of();
        private List<ContactKey> keys = List.of();
        private List<EntryId> escalation = List.of();
        private @Nullable Constituency constituency;
        private @Nullable Nomination nomination;
        private List<ContactNetwork> memberships = List.of();
        private @Nullable String validFrom;
        private @Nullable String validUntil;
        private @Nullable String confirmedAt;
        private List<String> publicMembers = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Entry identifier: The identifier of the entry; it stays the same from nomination to removal. Required. */
        public Builder entry(EntryId entry) {
            this.entry = entry;
            return this;
        }

        /** Entry identifier, as it is written. */
        public Builder entry(String entry) {
            this.entry = entry == null ? null : EntryId.asWritten(entry);
            return this;
        }

        /** Entry identifier, as this UUID. */
        public Builder entry(UUID entry) {
            this.entry = entry == null ? null : EntryId.of(entry);
            return this;
        }

        /** Entry identifier, as if it had not been set. */
        public Builder clearEntry() {
            this.entry = null;
            return this;
        }

        /** Change of entry: What the message does to the entry. Required. */
        public Builder change(DirectoryChange change) {
            this.change = change;
            return this;
        }

        /** Party of contact: The party for which the contact speaks. Required. */
        public Builder party(ListedParty party) {
            this.party = party;
            return this;
        }

        /**
         * Contact roles: The roles in which the contact can be addressed, the main one first. Required. Replaces what
         * was set before; {@code addRoles} adds.
         */
        public Builder roles(List<PocRole> roles) {
            this.roles = Elements.copy(roles);
            return this;
        }

        /** Contact roles, one by one, in place of what was set before. */
        public Builder roles(PocRole... roles) {
            this.roles = Elements.of(roles);
            return this;
        }

        /** Contact roles, added to what was set before. */
        public Builder addRoles(PocRole... more) {
            this.roles = Elements.plus(roles, Elements.of(more));
            return this;
        }

        /**
         * Office of contact: The office that answers. Persons who work there are named in persons alone. Absent only in
         * a removal. Rules: {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
         */
        public Builder office(@Nullable Text office) {
            this.office = office;
            return this;
        }

        /** Office of contact, in one language. */
        public Builder office(String language, String words) {
            this.office = Text.of(language, words);
            return this;
        }

        /** Office of contact, as if it had not been set. */
        public Builder clearOffice() {
            this.office = null;
            return this;
        }

        /**
         * Persons of office: The persons who answer in the office, the first one first. Absent when the party names
         * none, and then the office alone is addressed. Replaces what was set before; {@code addPersons} adds.
         */
        public Builder persons(List<ContactPerson> persons) {
            this.persons = Elements.copy(persons);
            return this;
        }

        /** Persons of office, one by one, in place of what was set before. */
        public Builder persons(ContactPerson... persons) {
            this.persons = Elements.of(persons);
            return this;
        }

        /** Persons of office, added to what was set before. */
        public Builder addPersons(ContactPerson... more) {
            this.persons = Elements.plus(persons, Elements.of(more));
            return this;
        }

        /** Postal address: The address to which letters and visitors go. Absent when it is not told. */
        public Builder postalAddress(@Nullable Text postalAddress) {
            this.postalAddress = postalAddress;
            return this;
        }

        /** Postal address, in one language. */
        public Builder postalAddress(String language, String words) {
            this.postalAddress = Text.of(language, words);
            return this;
        }

        /** Postal address, as if it had not been set. */
        public Builder clearPostalAddress() {
            this.postalAddress = null;
            return this;
        }

        /**
         * Web page of office: The https address of a page on which the office tells about itself; no reader fetches it
         * by itself. Absent when there is none. Rules: {@link org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_ADDRESS
         * TOC-DIR-012}.
         */
        public Builder webPage(@Nullable String webPage) {
            this.webPage = webPage;
            return this;
        }

        /** Response team: What kind of team the office is or belongs to. Absent when it is none. */
        public Builder team(@Nullable ResponseTeam team) {
            this.team = team;
            return this;
        }

        /**
         * Hours of availability: When somebody can be reached. Absent only in a removal. Rules: {@link
         * org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
         */
        public Builder availability(@Nullable Availability availability) {
            this.availability = availability;
            return this;
        }

        /**
         * Time zone: The zone in which all days and times of day in the entry are meant, by the name of a place in the
         * IANA time zone database, as in Asia/Jakarta. An offset such as UTC+7 gives a warning: nobody knows whether
         * clocks change there. Absent only in a removal. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_TIME_ZONE TOC-DIR-005}, {@link
         * org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
         */
        public Builder timeZone(@Nullable String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /**
         * Duty hours: When the office is at work. Absent when it always is, as availability then says, or when the
         * hours are not told. Replaces what was set before; {@code addDutyHours} adds.
         */
        public Builder dutyHours(List<DutyHours> dutyHours) {
            this.dutyHours = Elements.copy(dutyHours);
            return this;
        }

        /** Duty hours, one by one, in place of what was set before. */
        public Builder dutyHours(DutyHours... dutyHours) {
            this.dutyHours = Elements.of(dutyHours);
            return this;
        }

        /** Duty hours, added to what was set before. */
        public Builder addDutyHours(DutyHours... more) {
            this.dutyHours = Elements.plus(dutyHours, Elements.of(more));
            return this;
        }

        /**
         * Holidays of office: Days on which the duty hours do not hold, such as public holidays; channels with hours of
         * their own are answered on these days, too. Absent when no such days are known. Replaces what was set before;
         * {@code addHolidays} adds. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder holidays(List<String> holidays) {
            this.holidays = Elements.copy(holidays);
            return this;
        }

        /** Holidays of office, one by one, in place of what was set before. */
        public Builder holidays(String... holidays) {
            this.holidays = Elements.of(holidays);
            return this;
        }

        /** Holidays of office, added to what was set before. */
        public Builder addHolidays(String... more) {
            this.holidays = Elements.plus(holidays, Elements.of(more));
            return this;
        }

        /** Holidays of office, each as this day, in place of what was set before. */
        public Builder holidays(LocalDate first, LocalDate... more) {
            this.holidays = Elements.of(LocalDate::toString, first, more);
            return this;
        }

        /** Holidays of office, each as this day, added to what was set before. */
        public Builder addHolidays(LocalDate first, LocalDate... more) {
            this.holidays = Elements.plus(holidays, Elements.of(LocalDate::toString, first, more));
            return this;
        }

        /**
         * Working languages: The languages in which the contact can work, the preferred one first. Absent only in a
         * removal. Replaces what was set before; {@code addLanguages} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Working languages, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Working languages, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /**
         * Contact channels: The ways in which the contact can be reached. Absent only in a removal. Replaces what was
         * set before; {@code addChannels} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ROUND_THE_CLOCK_UNREACHABLE TOC-DIR-002}, {@link
         * org.tocsin.validation.CoreProblem#SINGLE_ROUND_THE_CLOCK_CHANNEL TOC-DIR-003}, {@link
         * org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}.
         */
        public Builder channels(List<ContactChannel> channels) {
            this.channels = Elements.copy(channels);
            return this;
        }

        /** Contact channels, one by one, in place of what was set before. */
        public Builder channels(ContactChannel... channels) {
            this.channels = Elements.of(channels);
            return this;
        }

        /** Contact channels, added to what was set before. */
        public Builder addChannels(ContactChannel... more) {
            this.channels = Elements.plus(channels, Elements.of(more));
            return this;
        }

        /**
         * Contact keys: The keys with which the contact signs and with which others encrypt to it. Absent when it has
         * none. Replaces what was set before; {@code addKeys} adds.
         */
        public Builder keys(List<ContactKey> keys) {
            this.keys = Elements.copy(keys);
            return this;
        }

        /** Contact keys, one by one, in place of what was set before. */
        public Builder keys(ContactKey... keys) {
            this.keys = Elements.of(keys);
            return this;
        }

        /** Contact keys, added to what was set before. */
        public Builder addKeys(ContactKey... more) {
            this.keys = Elements.plus(keys, Elements.of(more));
            return this;
        }

        /**
         * Escalation path: The entries to turn to, in this order, when this contact does not answer. Absent when none
         * is named. Replaces what was set before; {@code addEscalation} adds.
         */
        public Builder escalation(List<EntryId> escalation) {
            this.escalation = Elements.copy(escalation);
            return this;
        }

        /** Escalation path, one by one, in place of what was set before. */
        public Builder escalation(EntryId... escalation) {
            this.escalation = Elements.of(escalation);
            return this;
        }

        /** Escalation path, added to what was set before. */
        public Builder addEscalation(EntryId... more) {
            this.escalation = Elements.plus(escalation, Elements.of(more));
            return this;
        }

        /** Escalation path, each as it is written, in place of what was set before. */
        public Builder escalation(String first, String... more) {
            this.escalation = Elements.of(EntryId::asWritten, first, more);
            return this;
        }

        /** Escalation path, each as it is written, added to what was set before. */
        public Builder addEscalation(String first, String... more) {
            this.escalation = Elements.plus(escalation, Elements.of(EntryId::asWritten, first, more));
            return this;
        }

        /** Escalation path, each as this UUID, in place of what was set before. */
        public Builder escalation(UUID first, UUID... more) {
            this.escalation = Elements.of(EntryId::of, first, more);
            return this;
        }

        /** Escalation path, each as this UUID, added to what was set before. */
        public Builder addEscalation(UUID first, UUID... more) {
            this.escalation = Elements.plus(escalation, Elements.of(EntryId::of, first, more));
            return this;
        }

        /**
         * Constituency served: Whom the contact serves, so that its cases can be sent to it. Absent when it serves the
         * party as a whole.
         */
        public Builder constituency(@Nullable Constituency constituency) {
            this.constituency = constituency;
            return this;
        }

        /** Nomination of contact: The formal act on which the change rests. Absent when it rests on none. */
        public Builder nomination(@Nullable Nomination nomination) {
            this.nomination = nomination;
            return this;
        }

        /**
         * Network memberships: The networks of contacts to which the office also belongs. Absent when none is told.
         * Replaces what was set before; {@code addMemberships} adds.
         */
        public Builder memberships(List<ContactNetwork> memberships) {
            this.memberships = Elements.copy(memberships);
            return this;
        }

        /** Network memberships, one by one, in place of what was set before. */
        public Builder memberships(ContactNetwork... memberships) {
            this.memberships = Elements.of(memberships);
            return this;
        }

        /** Network memberships, added to what was set before. */
        public Builder addMemberships(ContactNetwork... more) {
            this.memberships = Elements.plus(memberships, Elements.of(more));
            return this;
        }

        /**
         * Valid from: The first day on which the entry holds. Absent, it holds as soon as it is received. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Valid from, as this day. */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom == null ? null : validFrom.toString();
            return this;
        }

        /** Valid from, as if it had not been set. */
        public Builder clearValidFrom() {
            this.validFrom = null;
            return this;
        }

        /**
         * Valid until: The last day on which the entry holds; in a removal, the last day on which the contact may be
         * used. Absent, an entry has no set end, and a removal holds at once. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder validUntil(@Nullable String validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Valid until, as this day. */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil == null ? null : validUntil.toString();
            return this;
        }

        /** Valid until, as if it had not been set. */
        public Builder clearValidUntil() {
            this.validUntil = null;
            return this;
        }

        /**
         * Confirmed at: The day on which the party last made sure that the entry is right. Absent when it has not done
         * so. Rules: {@link org.tocsin.validation.CoreProblem#ENTRY_INCOMPLETE TOC-DIR-011}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder confirmedAt(@Nullable String confirmedAt) {
            this.confirmedAt = confirmedAt;
            return this;
        }

        /** Confirmed at, as this day. */
        public Builder confirmedAt(@Nullable LocalDate confirmedAt) {
            this.confirmedAt = confirmedAt == null ? null : confirmedAt.toString();
            return this;
        }

        /** Confirmed at, as if it had not been set. */
        public Builder clearConfirmedAt() {
            this.confirmedAt = null;
            return this;
        }

        /**
         * Public members: The names of those members of the entry that may be made public. Absent, none may. Replaces
         * what was set before; {@code addPublicMembers} adds.
         */
        public Builder publicMembers(List<String> publicMembers) {
            this.publicMembers = Elements.copy(publicMembers);
            return this;
        }

        /** Public members, one by one, in place of what was set before. */
        public Builder publicMembers(String... publicMembers) {
            this.publicMembers = Elements.of(publicMembers);
            return this;
        }

        /** Public members, added to what was set before. */
        public Builder addPublicMembers(String... more) {
            this.publicMembers = Elements.plus(publicMembers, Elements.of(more));
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The directory entry as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DirectoryEntry build() {
            return new DirectoryEntry(
                    entry,
                    change,
                    party,
                    roles,
                    office,
                    persons,
                    postalAddress,
                    webPage,
                    team,
                    availability,
                    timeZone,
                    dutyHours,
                    holidays,
                    languages,
                    channels,
                    keys,
                    escalation,
                    constituency,
                    nomination,
                    memberships,
                    validFrom,
                    validUntil,
                    confirmedAt,
                    publicMembers,
                    extensions);
        }
    }
}
