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
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Subject of attribution: What or who an attribution points to, by a label, by the code of a party, or by both.
 *
 * @param kind What sort of subject it is.
 * @param label The label under which the subject is known, such as that of a cluster of activity. Absent when a party
 *     itself is the subject.
 * @param aliases Other labels of the same subject. Absent when there are none.
 * @param party The party to which the claim points: the subject itself, or the State to which the subject is said to be
 *     tied. Absent below the level state-nexus; a place of origin never stands here. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SUBJECT_PARTY_UNFIT TOC-ATT-011}, {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 */
public record AttributionSubject(
        @NotNull AttributionSubjectKind kind,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String label,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String> aliases,
        @Nullable @WellFormed PartyCode party) {

    /** Lists are copied; null in one is found when the message is checked. */
    public AttributionSubject {
        aliases = Elements.copy(aliases);
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

    /**
     * Builds a {@link AttributionSubject}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}.
     */
    public static final class Builder {

        private @Nullable AttributionSubjectKind kind;
        private @Nullable String label;
        private List<String> aliases = List.of();
        private @Nullable PartyCode party;

        @JsonIgnore
        private Builder() {}

        /** Kind of subject: What sort of subject it is. Required. */
        public Builder kind(AttributionSubjectKind kind) {
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

        /**
         * Other labels: Other labels of the same subject. Absent when there are none. Replaces what was set before;
         * {@code addAliases} adds.
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = Elements.copy(aliases);
            return this;
        }

        /** Other labels, one by one, in place of what was set before. */
        public Builder aliases(String... aliases) {
            this.aliases = Elements.of(aliases);
            return this;
        }

        /** Other labels, added to what was set before. */
        public Builder addAliases(String... more) {
            this.aliases = Elements.plus(aliases, Elements.of(more));
            return this;
        }

        /**
         * Party code: The party to which the claim points: the subject itself, or the State to which the subject is
         * said to be tied. Absent below the level state-nexus; a place of origin never stands here. Rules: {@link
         * org.tocsin.validation.CoreProblem#SUBJECT_PARTY_UNFIT TOC-ATT-011}, {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party code, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** The subject of attribution as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AttributionSubject build() {
            return new AttributionSubject(kind, label, aliases, party);
        }
    }
}
