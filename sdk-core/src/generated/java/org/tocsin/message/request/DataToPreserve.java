// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.StoredDataKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Data to be preserved: One body of stored data, described so that whoever holds it can find it.
 *
 * @param what Which data are to be preserved.
 * @param kinds The kinds of data. Absent when the words say enough.
 * @param holder The organisation that holds the data; never a person. Absent when the request is addressed to that
 *     organisation itself, or when it is not known and the location is given instead.
 * @param location Where the data are. Absent when it is not known or the holder says it.
 * @param identifiers The accounts, addresses or other values by which the holder can find the data. Absent when there
 *     are none.
 * @param from The beginning of the period from which the data are wanted. Absent when it has no known beginning. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param until The end of the period from which the data are wanted. Absent when it lasts until the moment of
 *     preservation.
 * @param relation How the data bear on the offence. Absent when the facts say it.
 */
public record DataToPreserve(
        @NotNull @Valid Text what,
        @Size(max = 16) List<@NotNull StoredDataKind> kinds,
        @Nullable @Valid Text holder,
        @Nullable @Valid Text location,
        @Size(max = 500) List<@NotNull @Valid Indicator> identifiers,
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @Nullable @Valid Text relation) {

    /** Lists are copied; null in one is found when the message is checked. */
    public DataToPreserve {
        kinds = Elements.copy(kinds);
        identifiers = Elements.copy(identifiers);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .what(what)
                .kinds(kinds)
                .holder(holder)
                .location(location)
                .identifiers(identifiers)
                .from(from)
                .until(until)
                .relation(relation);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("what", what)
                .with("kinds", kinds)
                .with("holder", holder)
                .with("location", location)
                .with("identifiers", identifiers)
                .with("from", from)
                .with("until", until)
                .with("relation", relation);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DataToPreserve refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link DataToPreserve}. It checks nothing: the whole message is checked at once. Required: {@code what}.
     */
    public static final class Builder {

        private @Nullable Text what;
        private List<StoredDataKind> kinds = List.of();
        private @Nullable Text holder;
        private @Nullable Text location;
        private List<Indicator> identifiers = List.of();
        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private @Nullable Text relation;

        @JsonIgnore
        private Builder() {}

        /** Data in words: Which data are to be preserved. Required. */
        public Builder what(Text what) {
            this.what = what;
            return this;
        }

        /** Data in words, in one language. */
        public Builder what(String language, String words) {
            this.what = Text.of(language, words);
            return this;
        }

        /** Data in words, as if it had not been set. */
        public Builder clearWhat() {
            this.what = null;
            return this;
        }

        /**
         * Kinds of data: The kinds of data. Absent when the words say enough. Replaces what was set before; {@code
         * addKinds} adds.
         */
        public Builder kinds(List<StoredDataKind> kinds) {
            this.kinds = Elements.copy(kinds);
            return this;
        }

        /** Kinds of data, one by one, in place of what was set before. */
        public Builder kinds(StoredDataKind... kinds) {
            this.kinds = Elements.of(kinds);
            return this;
        }

        /** Kinds of data, added to what was set before. */
        public Builder addKinds(StoredDataKind... more) {
            this.kinds = Elements.plus(kinds, Elements.of(more));
            return this;
        }

        /**
         * Holder of data: The organisation that holds the data; never a person. Absent when the request is addressed to
         * that organisation itself, or when it is not known and the location is given instead.
         */
        public Builder holder(@Nullable Text holder) {
            this.holder = holder;
            return this;
        }

        /** Holder of data, in one language. */
        public Builder holder(String language, String words) {
            this.holder = Text.of(language, words);
            return this;
        }

        /** Holder of data, as if it had not been set. */
        public Builder clearHolder() {
            this.holder = null;
            return this;
        }

        /** Location of data: Where the data are. Absent when it is not known or the holder says it. */
        public Builder location(@Nullable Text location) {
            this.location = location;
            return this;
        }

        /** Location of data, in one language. */
        public Builder location(String language, String words) {
            this.location = Text.of(language, words);
            return this;
        }

        /** Location of data, as if it had not been set. */
        public Builder clearLocation() {
            this.location = null;
            return this;
        }

        /**
         * Identifiers of data: The accounts, addresses or other values by which the holder can find the data. Absent
         * when there are none. Replaces what was set before; {@code addIdentifiers} adds.
         */
        public Builder identifiers(List<Indicator> identifiers) {
            this.identifiers = Elements.copy(identifiers);
            return this;
        }

        /** Identifiers of data, one by one, in place of what was set before. */
        public Builder identifiers(Indicator... identifiers) {
            this.identifiers = Elements.of(identifiers);
            return this;
        }

        /** Identifiers of data, added to what was set before. */
        public Builder addIdentifiers(Indicator... more) {
            this.identifiers = Elements.plus(identifiers, Elements.of(more));
            return this;
        }

        /**
         * Beginning of period: The beginning of the period from which the data are wanted. Absent when it has no known
         * beginning. Rules: {@link org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
            return this;
        }

        /** Beginning of period, as this value alone. */
        public Builder from(@Nullable PartialTimestamp from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as it is written. */
        public Builder from(@Nullable String from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this moment in UTC. */
        public Builder from(@Nullable Instant from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this moment with its offset. */
        public Builder from(@Nullable OffsetDateTime from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as this day. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from == null ? null : PartialTime.builder().at(from).build();
            return this;
        }

        /** Beginning of period, as if it had not been set. */
        public Builder clearFrom() {
            this.from = null;
            return this;
        }

        /**
         * End of period: The end of the period from which the data are wanted. Absent when it lasts until the moment of
         * preservation.
         */
        public Builder until(@Nullable PartialTime until) {
            this.until = until;
            return this;
        }

        /** End of period, as this value alone. */
        public Builder until(@Nullable PartialTimestamp until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as this day. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until == null ? null : PartialTime.builder().at(until).build();
            return this;
        }

        /** End of period, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** Relation to offence: How the data bear on the offence. Absent when the facts say it. */
        public Builder relation(@Nullable Text relation) {
            this.relation = relation;
            return this;
        }

        /** Relation to offence, in one language. */
        public Builder relation(String language, String words) {
            this.relation = Text.of(language, words);
            return this;
        }

        /** Relation to offence, as if it had not been set. */
        public Builder clearRelation() {
            this.relation = null;
            return this;
        }

        /** The data to be preserved as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DataToPreserve build() {
            return new DataToPreserve(
                    what,
                    kinds,
                    holder,
                    location,
                    identifiers,
                    from,
                    until,
                    relation);
        }
    }
}
