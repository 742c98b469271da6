// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;

/**
 * Subject of attribution: What or who an attribution points to, by a label, by the code of a party, or by both.
 *
 * @param kind What sort of subject it is.
 * @param label The label under which the subject is known, such as that of a cluster of activity. Absent when a party
 *     itself is the subject.
 * @param aliases Other labels of the same subject. Absent when there are none.
 * @param party The party to which the claim points: the subject itself, or the State to which the subject is said to be
 *     tied. Absent below the level state-nexus; a place of origin never stands here.
 */
public record AttributionSubject(
        @NotNull AttributionSubjectKind kind,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String label,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String> aliases,
        @Nullable PartyCode party) {

    /** Lists are copied and may not hold null. */
    public AttributionSubject {
        aliases = List.copyOf(aliases);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .label(label)
                .aliases(aliases)
                .party(party);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("label", label)
                .with("aliases", aliases)
                .with("party", party);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AttributionSubject refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link AttributionSubject}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable AttributionSubjectKind kind;
        private @Nullable String label;
        private List<String> aliases = List.of();
        private @Nullable PartyCode party;

        @JsonIgnore
        private Builder() {}

        /** Kind of subject: What sort of subject it is. */
        public Builder kind(@Nullable AttributionSubjectKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Label of subject: The label under which the subject is known, such as that of a cluster of activity. Absent
         * when a party itself is the subject.
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** Other labels: Other labels of the same subject. Absent when there are none. */
        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        /** Other labels, one by one. */
        public Builder aliases(String... aliases) {
            this.aliases = List.of(aliases);
            return this;
        }

        /**
         * Party code: The party to which the claim points: the subject itself, or the State to which the subject is
         * said to be tied. Absent below the level state-nexus; a place of origin never stands here.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /**
         * Party code, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder party(String text) {
            return party(PartyCode.of(text));
        }

        /** The subject of attribution as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AttributionSubject build() {
            return new AttributionSubject(kind, label, aliases, party);
        }
    }
}
