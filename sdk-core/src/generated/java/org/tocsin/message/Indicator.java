// Generated from common/indicator.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Technical indicator: A value by which the activity can be recognised, and what to do on meeting it. Rules: {@link
 * org.tocsin.validation.CoreProblem#REAL_INDICATOR_IN_EXERCISE TOC-EXR-008}, {@link
 * org.tocsin.validation.CoreProblem#SPECIAL_ADDRESS TOC-IND-001}, {@link
 * org.tocsin.validation.CoreProblem#MALFORMED_INDICATOR TOC-IND-004}, {@link
 * org.tocsin.validation.CoreProblem#INDICATOR_LAPSED TOC-IND-016}, {@link
 * org.tocsin.validation.CoreProblem#ACTION_AGAINST_PAP TOC-TLP-011}, {@link
 * org.tocsin.validation.CoreProblem#INDICATOR_STRICTER_THAN_MESSAGE TOC-TLP-016}, {@link
 * org.tocsin.validation.CoreProblem#HIDDEN_CHARACTER_IN_VALUE TOC-TXT-003}, {@link
 * org.tocsin.validation.CoreProblem#MISLEADING_TEXT TOC-TXT-004}.
 *
 * @param kind What sort of value it is.
 * @param value The value itself, as it is seen on the wire or on disk and never defanged: of a URL, each character that
 *     was seen, also one that the standard wants encoded.
 * @param use What the originator advises on meeting the value. Absent when nothing is advised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_INDICATOR TOC-IND-002}.
 * @param firstSeen When the value was first seen. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param lastSeen When the value was last seen. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param sightings Who saw the value, how often and when. Absent when nobody is named.
 * @param validFrom The instant from which the originator advises the use of the value. Absent, that is the sending of
 *     the message. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param validUntil The instant after which nobody should use the value any more. Absent, that is the end of the
 *     message, if it has one. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001},
 *     {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param role The part that the value plays in the activity. Absent when it is not known.
 * @param confidence How well the link between value and activity is founded. Absent when it was not assessed.
 * @param tlp The label of the indicator alone, never stricter than the label of the message. Absent, the message's
 *     label holds. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 * @param pap What may be done with the indicator alone, never stricter than what the message permits. Absent, the
 *     colour of the message holds.
 */
public record Indicator(
        @NotNull IndicatorKind kind,
        @NotNull @TextLength(min = 1, max = 2048) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Long line") String value,
        @Nullable IndicatorUse use,
        @Nullable @Valid PartialTime firstSeen,
        @Nullable @Valid PartialTime lastSeen,
        @Size(max = 16) List<@NotNull @Valid Sighting> sightings,
        @Nullable @WellFormed Timestamp validFrom,
        @Nullable @WellFormed Timestamp validUntil,
        @Nullable IndicatorRole role,
        @Nullable Confidence confidence,
        @Nullable Tlp tlp,
        @Nullable Pap pap) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Indicator {
        sightings = Elements.copy(sightings);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .value(value)
                .use(use)
                .firstSeen(firstSeen)
                .lastSeen(lastSeen)
                .sightings(sightings)
                .validFrom(validFrom)
                .validUntil(validUntil)
                .role(role)
                .confidence(confidence)
                .tlp(tlp)
                .pap(pap);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("value", value)
                .with("use", use)
                .with("firstSeen", firstSeen)
                .with("lastSeen", lastSeen)
                .with("sightings", sightings)
                .with("validFrom", validFrom)
                .with("validUntil", validUntil)
                .with("role", role)
                .with("confidence", confidence)
                .with("tlp", tlp)
                .with("pap", pap);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Indicator refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Indicator}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code value}.
     */
    public static final class Builder {

        private @Nullable IndicatorKind kind;
        private @Nullable String value;
        private @Nullable IndicatorUse use;
        private @Nullable PartialTime firstSeen;
        private @Nullable PartialTime lastSeen;
        private List<Sighting> sightings = List.of();
        private @Nullable Timestamp validFrom;
        private @Nullable Timestamp validUntil;
        private @Nullable IndicatorRole role;
        private @Nullable Confidence confidence;
        private @Nullable Tlp tlp;
        private @Nullable Pap pap;

        @JsonIgnore
        private Builder() {}

        /** Kind of indicator: What sort of value it is. Required. */
        public Builder kind(IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Value of indicator: The value itself, as it is seen on the wire or on disk and never defanged: of a URL, each
         * character that was seen, also one that the standard wants encoded. Required.
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Use of indicator: What the originator advises on meeting the value. Absent when nothing is advised. Rules:
         * {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_INDICATOR TOC-IND-002}.
         */
        public Builder use(@Nullable IndicatorUse use) {
            this.use = use;
            return this;
        }

        /**
         * First seen: When the value was first seen. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder firstSeen(@Nullable PartialTime firstSeen) {
            this.firstSeen = firstSeen;
            return this;
        }

        /** First seen, as this value alone. */
        public Builder firstSeen(@Nullable PartialTimestamp firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as it is written. */
        public Builder firstSeen(@Nullable String firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment in UTC. */
        public Builder firstSeen(@Nullable Instant firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this moment with its offset. */
        public Builder firstSeen(@Nullable OffsetDateTime firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as this day. */
        public Builder firstSeen(@Nullable LocalDate firstSeen) {
            this.firstSeen = firstSeen == null ? null : PartialTime.builder().at(firstSeen).build();
            return this;
        }

        /** First seen, as if it had not been set. */
        public Builder clearFirstSeen() {
            this.firstSeen = null;
            return this;
        }

        /**
         * Last seen: When the value was last seen. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder lastSeen(@Nullable PartialTime lastSeen) {
            this.lastSeen = lastSeen;
            return this;
        }

        /** Last seen, as this value alone. */
        public Builder lastSeen(@Nullable PartialTimestamp lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as it is written. */
        public Builder lastSeen(@Nullable String lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment in UTC. */
        public Builder lastSeen(@Nullable Instant lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this moment with its offset. */
        public Builder lastSeen(@Nullable OffsetDateTime lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as this day. */
        public Builder lastSeen(@Nullable LocalDate lastSeen) {
            this.lastSeen = lastSeen == null ? null : PartialTime.builder().at(lastSeen).build();
            return this;
        }

        /** Last seen, as if it had not been set. */
        public Builder clearLastSeen() {
            this.lastSeen = null;
            return this;
        }

        /**
         * Sightings of value: Who saw the value, how often and when. Absent when nobody is named. Replaces what was set
         * before; {@code addSightings} adds.
         */
        public Builder sightings(List<Sighting> sightings) {
            this.sightings = Elements.copy(sightings);
            return this;
        }

        /** Sightings of value, one by one, in place of what was set before. */
        public Builder sightings(Sighting... sightings) {
            this.sightings = Elements.of(sightings);
            return this;
        }

        /** Sightings of value, added to what was set before. */
        public Builder addSightings(Sighting... more) {
            this.sightings = Elements.plus(sightings, Elements.of(more));
            return this;
        }

        /**
         * Valid from: The instant from which the originator advises the use of the value. Absent, that is the sending
         * of the message. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder validFrom(@Nullable Timestamp validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Valid from, as it is written. */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom == null ? null : Timestamp.asWritten(validFrom);
            return this;
        }

        /** Valid from, as this moment in UTC. */
        public Builder validFrom(@Nullable Instant validFrom) {
            this.validFrom = validFrom == null ? null : Timestamp.asWritten(validFrom);
            return this;
        }

        /** Valid from, as this moment with its offset. */
        public Builder validFrom(@Nullable OffsetDateTime validFrom) {
            this.validFrom = validFrom == null ? null : Timestamp.asWritten(validFrom);
            return this;
        }

        /** Valid from, as if it had not been set. */
        public Builder clearValidFrom() {
            this.validFrom = null;
            return this;
        }

        /**
         * Valid until: The instant after which nobody should use the value any more. Absent, that is the end of the
         * message, if it has one. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001},
         * {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder validUntil(@Nullable Timestamp validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Valid until, as it is written. */
        public Builder validUntil(@Nullable String validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as this moment in UTC. */
        public Builder validUntil(@Nullable Instant validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as this moment with its offset. */
        public Builder validUntil(@Nullable OffsetDateTime validUntil) {
            this.validUntil = validUntil == null ? null : Timestamp.asWritten(validUntil);
            return this;
        }

        /** Valid until, as if it had not been set. */
        public Builder clearValidUntil() {
            this.validUntil = null;
            return this;
        }

        /** Role of indicator: The part that the value plays in the activity. Absent when it is not known. */
        public Builder role(@Nullable IndicatorRole role) {
            this.role = role;
            return this;
        }

        /**
         * Degree of confidence: How well the link between value and activity is founded. Absent when it was not
         * assessed.
         */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * TLP label of indicator: The label of the indicator alone, never stricter than the label of the message.
         * Absent, the message's label holds. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL
         * TOC-TLP-001}.
         */
        public Builder tlp(@Nullable Tlp tlp) {
            this.tlp = tlp;
            return this;
        }

        /**
         * Permitted actions: What may be done with the indicator alone, never stricter than what the message permits.
         * Absent, the colour of the message holds.
         */
        public Builder pap(@Nullable Pap pap) {
            this.pap = pap;
            return this;
        }

        /** The technical indicator as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Indicator build() {
            return new Indicator(
                    kind,
                    value,
                    use,
                    firstSeen,
                    lastSeen,
                    sightings,
                    validFrom,
                    validUntil,
                    role,
                    confidence,
                    tlp,
                    pap);
        }
    }
}
