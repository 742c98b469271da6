// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.StoredDataKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Data to be preserved: One body of stored data, described so that whoever holds it can find it.
 *
 * @param what Which data are to be preserved.
 * @param kinds The kinds of data. Absent when the words say enough.
 * @param holder The organisation that holds the data; never a person. Absent when it is not known and the location is
 *     given instead.
 * @param location Where the data are. Absent when it is not known and the holder is given instead.
 * @param identifiers The accounts, addresses or other values by which the holder can find the data. Absent when there
 *     are none.
 * @param from The beginning of the period from which the data are wanted. Absent when it has no known beginning.
 * @param until The end of the period from which the data are wanted. Absent when it lasts until the moment of
 *     preservation.
 * @param relation How the data bear on the offence. Absent when the facts say it.
 */
public record DataToPreserve(
        @NotNull @Valid Text what,
        @Size(max = 16) List<@NotNull StoredDataKind> kinds,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String holder,
        @Nullable @Valid Text location,
        @Size(max = 500) List<@NotNull @Valid Indicator> identifiers,
        @Nullable @Valid PartialTime from,
        @Nullable @Valid PartialTime until,
        @Nullable @Valid Text relation) {

    /** Lists are copied and may not hold null. */
    public DataToPreserve {
        kinds = List.copyOf(kinds);
        identifiers = List.copyOf(identifiers);
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

    /** Builds a {@link DataToPreserve}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Text what;
        private List<StoredDataKind> kinds = List.of();
        private @Nullable String holder;
        private @Nullable Text location;
        private List<Indicator> identifiers = List.of();
        private @Nullable PartialTime from;
        private @Nullable PartialTime until;
        private @Nullable Text relation;

        @JsonIgnore
        private Builder() {}

        /** Data in words: Which data are to be preserved. */
        public Builder what(@Nullable Text what) {
            this.what = what;
            return this;
        }

        /** Data in words, in one language. */
        public Builder what(String language, String words) {
            return what(Text.of(language, words));
        }

        /** Kinds of data: The kinds of data. Absent when the words say enough. */
        public Builder kinds(List<StoredDataKind> kinds) {
            this.kinds = kinds;
            return this;
        }

        /** Kinds of data, one by one. */
        public Builder kinds(StoredDataKind... kinds) {
            this.kinds = List.of(kinds);
            return this;
        }

        /**
         * Holder of data: The organisation that holds the data; never a person. Absent when it is not known and the
         * location is given instead.
         */
        public Builder holder(@Nullable String holder) {
            this.holder = holder;
            return this;
        }

        /** Location of data: Where the data are. Absent when it is not known and the holder is given instead. */
        public Builder location(@Nullable Text location) {
            this.location = location;
            return this;
        }

        /** Location of data, in one language. */
        public Builder location(String language, String words) {
            return location(Text.of(language, words));
        }

        /**
         * Identifiers of data: The accounts, addresses or other values by which the holder can find the data. Absent
         * when there are none.
         */
        public Builder identifiers(List<Indicator> identifiers) {
            this.identifiers = identifiers;
            return this;
        }

        /** Identifiers of data, one by one. */
        public Builder identifiers(Indicator... identifiers) {
            this.identifiers = List.of(identifiers);
            return this;
        }

        /**
         * Beginning of period: The beginning of the period from which the data are wanted. Absent when it has no known
         * beginning.
         */
        public Builder from(@Nullable PartialTime from) {
            this.from = from;
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

        /** Relation to offence: How the data bear on the offence. Absent when the facts say it. */
        public Builder relation(@Nullable Text relation) {
            this.relation = relation;
            return this;
        }

        /** Relation to offence, in one language. */
        public Builder relation(String language, String words) {
            return relation(Text.of(language, words));
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
