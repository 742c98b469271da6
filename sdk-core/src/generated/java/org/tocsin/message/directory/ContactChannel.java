// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.Weekday;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.TextLength;

/**
 * Contact channel: One way in which the contact can be reached.
 *
 * @param kind What kind of channel it is.
 * @param address The number, address or name to use on the channel, written so that it can be used as it stands:
 *     numbers of telephones, text messages and faxes with plus sign and country code, an extension as in ;ext=21;
 *     mailboxes as an e-mail address; portals, machine endpoints and video conferences as an https URI; on other
 *     channels in words. Rules: {@link org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_ADDRESS TOC-DIR-012}.
 * @param order The place of the channel in the order in which to try; the lowest number comes first. Absent, it comes
 *     after all channels that have a number.
 * @param preferredFor The purposes for which this channel is preferred to the others, whatever their order. Absent when
 *     it is preferred for none.
 * @param keys The identifiers of those keys of the entry that are used on the channel. Absent when none is. Rules:
 *     {@link org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_KEY TOC-DIR-013}.
 * @param hours The hours in which the channel is answered. Absent, the duty hours of the office hold; where these are
 *     absent, too, and the availability is 24x7, the channel is answered at all hours.
 * @param days The days of the week on which the hours of the channel begin. Absent means every day on which they could.
 * @param languages The languages that are understood on the channel. Absent means those of the entry.
 */
public record ContactChannel(
        @NotNull ChannelKind kind,
        @NotNull @TextLength(min = 1, max = 2048) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Long line") String address,
        @Nullable @Min(1) @Max(100) Integer order,
        @Size(max = 16) List<@NotNull ChannelPurpose> preferredFor,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", message = "Key identifier (k1)") String> keys,
        @Nullable @TextLength(min = 1, max = 11) @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", message = "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)") String hours,
        @Size(max = 7) List<@NotNull Weekday> days,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ContactChannel {
        preferredFor = Elements.copy(preferredFor);
        keys = Elements.copy(keys);
        days = Elements.copy(days);
        languages = Elements.copy(languages);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .address(address)
                .order(order)
                .preferredFor(preferredFor)
                .keys(keys)
                .hours(hours)
                .days(days)
                .languages(languages);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("address", address)
                .with("order", order)
                .with("preferredFor", preferredFor)
                .with("keys", keys)
                .with("hours", hours)
                .with("days", days)
                .with("languages", languages);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ContactChannel refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ContactChannel}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code address}.
     */
    public static final class Builder {

        private @Nullable ChannelKind kind;
        private @Nullable String address;
        private @Nullable Integer order;
        private List<ChannelPurpose> preferredFor = List.of();
        private List<String> keys = List.of();
        private @Nullable String hours;
        private List<Weekday> days = List.of();
        private List<String> languages = List.of();

        @JsonIgnore
        private Builder() {}

        /** Kind of channel: What kind of channel it is. Required. */
        public Builder kind(ChannelKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Channel address: The number, address or name to use on the channel, written so that it can be used as it
         * stands: numbers of telephones, text messages and faxes with plus sign and country code, an extension as in
         * ;ext=21; mailboxes as an e-mail address; portals, machine endpoints and video conferences as an https URI; on
         * other channels in words. Required. Rules: {@link org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_ADDRESS
         * TOC-DIR-012}.
         */
        public Builder address(String address) {
            this.address = address;
            return this;
        }

        /**
         * Order of trying: The place of the channel in the order in which to try; the lowest number comes first.
         * Absent, it comes after all channels that have a number.
         */
        public Builder order(@Nullable Integer order) {
            this.order = order;
            return this;
        }

        /** Order of trying, as a plain number. */
        public Builder order(int order) {
            this.order = order;
            return this;
        }

        /**
         * Preferred purposes: The purposes for which this channel is preferred to the others, whatever their order.
         * Absent when it is preferred for none. Replaces what was set before; {@code addPreferredFor} adds.
         */
        public Builder preferredFor(List<ChannelPurpose> preferredFor) {
            this.preferredFor = Elements.copy(preferredFor);
            return this;
        }

        /** Preferred purposes, one by one, in place of what was set before. */
        public Builder preferredFor(ChannelPurpose... preferredFor) {
            this.preferredFor = Elements.of(preferredFor);
            return this;
        }

        /** Preferred purposes, added to what was set before. */
        public Builder addPreferredFor(ChannelPurpose... more) {
            this.preferredFor = Elements.plus(preferredFor, Elements.of(more));
            return this;
        }

        /**
         * Keys of channel: The identifiers of those keys of the entry that are used on the channel. Absent when none
         * is. Replaces what was set before; {@code addKeys} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNFIT_CHANNEL_KEY TOC-DIR-013}.
         */
        public Builder keys(List<String> keys) {
            this.keys = Elements.copy(keys);
            return this;
        }

        /** Keys of channel, one by one, in place of what was set before. */
        public Builder keys(String... keys) {
            this.keys = Elements.of(keys);
            return this;
        }

        /** Keys of channel, added to what was set before. */
        public Builder addKeys(String... more) {
            this.keys = Elements.plus(keys, Elements.of(more));
            return this;
        }

        /**
         * Hours of channel: The hours in which the channel is answered. Absent, the duty hours of the office hold;
         * where these are absent, too, and the availability is 24x7, the channel is answered at all hours.
         */
        public Builder hours(@Nullable String hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Days of week: The days of the week on which the hours of the channel begin. Absent means every day on which
         * they could. Replaces what was set before; {@code addDays} adds.
         */
        public Builder days(List<Weekday> days) {
            this.days = Elements.copy(days);
            return this;
        }

        /** Days of week, one by one, in place of what was set before. */
        public Builder days(Weekday... days) {
            this.days = Elements.of(days);
            return this;
        }

        /** Days of week, added to what was set before. */
        public Builder addDays(Weekday... more) {
            this.days = Elements.plus(days, Elements.of(more));
            return this;
        }

        /**
         * Channel languages: The languages that are understood on the channel. Absent means those of the entry.
         * Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Channel languages, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Channel languages, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /** The contact channel as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ContactChannel build() {
            return new ContactChannel(
                    kind,
                    address,
                    order,
                    preferredFor,
                    keys,
                    hours,
                    days,
                    languages);
        }
    }
}
