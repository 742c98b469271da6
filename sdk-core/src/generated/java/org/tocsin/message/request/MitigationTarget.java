// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.TransportProtocol;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Target of mitigation: One address, name, account or other thing in the recipient's networks from or through which the
 * activity was seen. Its owner may well be a victim.
 *
 * @param kind What sort of value it is.
 * @param value The value itself, as it is seen on the wire and never defanged.
 * @param port The port at the target's side. Absent when it has none or it is not known; behind an address that many
 *     share, nobody can be found without it. Rules: {@link org.tocsin.validation.CoreProblem#TARGET_WITHOUT_PORT
 *     TOC-REQ-017}.
 * @param protocol The protocol that the port belongs to. Absent when there is no port or it is not known.
 * @param role The part that the target plays in the activity. Absent when it is not known.
 * @param firstSeen When the activity was first seen at the target. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param lastSeen When the activity was last seen at the target, to the second where the target is an address. Absent
 *     when the target is of a kind that does not change hands, such as a certificate, and it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param wishedMeasures What should be done at this target. Absent, the measures of the whole request are wished.
 *     Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param evidence Pointers to those documents of the message that show the activity, such as an extract of a log.
 *     Absent when none is attached. Rules: {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 * @param text What else helps to find the target or to judge it, and what a code {@code other} of its measures means.
 *     Absent when there is nothing more.
 */
public record MitigationTarget(
        @NotNull IndicatorKind kind,
        @NotNull @TextLength(min = 1, max = 2048) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Long line") String value,
        @Nullable @Min(1) @Max(65535) Integer port,
        @Nullable TransportProtocol protocol,
        @Nullable IndicatorRole role,
        @Nullable @Valid PartialTime firstSeen,
        @Nullable @Valid PartialTime lastSeen,
        @Size(max = 16) List<@NotNull MeasureCode> wishedMeasures,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String> evidence,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public MitigationTarget {
        wishedMeasures = Elements.copy(wishedMeasures);
        evidence = Elements.copy(evidence);
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
                .port(port)
                .protocol(protocol)
                .role(role)
                .firstSeen(firstSeen)
                .lastSeen(lastSeen)
                .wishedMeasures(wishedMeasures)
                .evidence(evidence)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("value", value)
                .with("port", port)
                .with("protocol", protocol)
                .with("role", role)
                .with("firstSeen", firstSeen)
                .with("lastSeen", lastSeen)
                .with("wishedMeasures", wishedMeasures)
                .with("evidence", evidence)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static MitigationTarget refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link MitigationTarget}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}, {@code value}.
     */
    public static final class Builder {

        private @Nullable IndicatorKind kind;
        private @Nullable String value;
        private @Nullable Integer port;
        private @Nullable TransportProtocol protocol;
        private @Nullable IndicatorRole role;
        private @Nullable PartialTime firstSeen;
        private @Nullable PartialTime lastSeen;
        private List<MeasureCode> wishedMeasures = List.of();
        private List<String> evidence = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Kind of target: What sort of value it is. Required. */
        public Builder kind(IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        /** Value of target: The value itself, as it is seen on the wire and never defanged. Required. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Port of target: The port at the target's side. Absent when it has none or it is not known; behind an address
         * that many share, nobody can be found without it. Rules: {@link
         * org.tocsin.validation.CoreProblem#TARGET_WITHOUT_PORT TOC-REQ-017}.
         */
        public Builder port(@Nullable Integer port) {
            this.port = port;
            return this;
        }

        /** Port of target, as a plain number. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * Transport protocol: The protocol that the port belongs to. Absent when there is no port or it is not known.
         */
        public Builder protocol(@Nullable TransportProtocol protocol) {
            this.protocol = protocol;
            return this;
        }

        /** Role of target: The part that the target plays in the activity. Absent when it is not known. */
        public Builder role(@Nullable IndicatorRole role) {
            this.role = role;
            return this;
        }

        /**
         * First seen: When the activity was first seen at the target. Absent when it is not said. Rules: {@link
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
         * Last seen: When the activity was last seen at the target, to the second where the target is an address.
         * Absent when the target is of a kind that does not change hands, such as a certificate, and it is not said.
         * Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
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
         * Measures wished: What should be done at this target. Absent, the measures of the whole request are wished.
         * Replaces what was set before; {@code addWishedMeasures} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder wishedMeasures(List<MeasureCode> wishedMeasures) {
            this.wishedMeasures = Elements.copy(wishedMeasures);
            return this;
        }

        /** Measures wished, one by one, in place of what was set before. */
        public Builder wishedMeasures(MeasureCode... wishedMeasures) {
            this.wishedMeasures = Elements.of(wishedMeasures);
            return this;
        }

        /** Measures wished, added to what was set before. */
        public Builder addWishedMeasures(MeasureCode... more) {
            this.wishedMeasures = Elements.plus(wishedMeasures, Elements.of(more));
            return this;
        }

        /**
         * Evidence for target: Pointers to those documents of the message that show the activity, such as an extract of
         * a log. Absent when none is attached. Replaces what was set before; {@code addEvidence} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder evidence(List<String> evidence) {
            this.evidence = Elements.copy(evidence);
            return this;
        }

        /** Evidence for target, one by one, in place of what was set before. */
        public Builder evidence(String... evidence) {
            this.evidence = Elements.of(evidence);
            return this;
        }

        /** Evidence for target, added to what was set before. */
        public Builder addEvidence(String... more) {
            this.evidence = Elements.plus(evidence, Elements.of(more));
            return this;
        }

        /**
         * Note on target: What else helps to find the target or to judge it, and what a code {@code other} of its
         * measures means. Absent when there is nothing more.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Note on target, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Note on target, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The target of mitigation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public MitigationTarget build() {
            return new MitigationTarget(
                    kind,
                    value,
                    port,
                    protocol,
                    role,
                    firstSeen,
                    lastSeen,
                    wishedMeasures,
                    evidence,
                    text);
        }
    }
}
