// Generated from types/incident-report.schema.json; do not edit.
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
import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.Motive;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Actor by kind: Somebody whose doing led to the incident, by kind and never by name of a person or a State. It is no
 * attribution.
 *
 * @param relation How the actor stands to the victim.
 * @param kinds What kind of actor it is. Absent when it is not known.
 * @param motives What moved the actor. Absent when it is not known.
 * @param label The label under which analysts keep this cluster of activity. Absent when it has none.
 * @param seenFrom The parties from whose territory or networks the activity was seen to come. It is a place and says
 *     nothing about responsibility. Absent when it is not known or not told. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 */
public record Actor(
        @NotNull ActorRelation relation,
        @Size(max = 64) List<@NotNull ActorKind> kinds,
        @Size(max = 64) List<@NotNull Motive> motives,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String label,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> seenFrom) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Actor {
        kinds = Elements.copy(kinds);
        motives = Elements.copy(motives);
        seenFrom = Elements.copy(seenFrom);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .relation(relation)
                .kinds(kinds)
                .motives(motives)
                .label(label)
                .seenFrom(seenFrom);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("relation", relation)
                .with("kinds", kinds)
                .with("motives", motives)
                .with("label", label)
                .with("seenFrom", seenFrom);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Actor refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Actor}. It checks nothing: the whole message is checked at once. Required: {@code relation}. */
    public static final class Builder {

        private @Nullable ActorRelation relation;
        private List<ActorKind> kinds = List.of();
        private List<Motive> motives = List.of();
        private @Nullable String label;
        private List<PartyCode> seenFrom = List.of();

        @JsonIgnore
        private Builder() {}

        /** Relation of actor: How the actor stands to the victim. Required. */
        public Builder relation(ActorRelation relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Kinds of actor: What kind of actor it is. Absent when it is not known. Replaces what was set before; {@code
         * addKinds} adds.
         */
        public Builder kinds(List<ActorKind> kinds) {
            this.kinds = Elements.copy(kinds);
            return this;
        }

        /** Kinds of actor, one by one, in place of what was set before. */
        public Builder kinds(ActorKind... kinds) {
            this.kinds = Elements.of(kinds);
            return this;
        }

        /** Kinds of actor, added to what was set before. */
        public Builder addKinds(ActorKind... more) {
            this.kinds = Elements.plus(kinds, Elements.of(more));
            return this;
        }

        /**
         * Actor motives: What moved the actor. Absent when it is not known. Replaces what was set before; {@code
         * addMotives} adds.
         */
        public Builder motives(List<Motive> motives) {
            this.motives = Elements.copy(motives);
            return this;
        }

        /** Actor motives, one by one, in place of what was set before. */
        public Builder motives(Motive... motives) {
            this.motives = Elements.of(motives);
            return this;
        }

        /** Actor motives, added to what was set before. */
        public Builder addMotives(Motive... more) {
            this.motives = Elements.plus(motives, Elements.of(more));
            return this;
        }

        /** Label of cluster: The label under which analysts keep this cluster of activity. Absent when it has none. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Seen from: The parties from whose territory or networks the activity was seen to come. It is a place and says
         * nothing about responsibility. Absent when it is not known or not told. Replaces what was set before; {@code
         * addSeenFrom} adds. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder seenFrom(List<PartyCode> seenFrom) {
            this.seenFrom = Elements.copy(seenFrom);
            return this;
        }

        /** Seen from, one by one, in place of what was set before. */
        public Builder seenFrom(PartyCode... seenFrom) {
            this.seenFrom = Elements.of(seenFrom);
            return this;
        }

        /** Seen from, added to what was set before. */
        public Builder addSeenFrom(PartyCode... more) {
            this.seenFrom = Elements.plus(seenFrom, Elements.of(more));
            return this;
        }

        /** Seen from, each as it is written, in place of what was set before. */
        public Builder seenFrom(String first, String... more) {
            this.seenFrom = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Seen from, each as it is written, added to what was set before. */
        public Builder addSeenFrom(String first, String... more) {
            this.seenFrom = Elements.plus(seenFrom, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /** The actor by kind as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Actor build() {
            return new Actor(relation, kinds, motives, label, seenFrom);
        }
    }
}
