// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.Track;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Who may come: Whom an activity is for. Whoever fits what is said here may come.
 *
 * @param tracks The lines of contact whose desks are invited. Absent when it does not depend on them.
 * @param audience The circles of people who are invited, research and teaching included. Absent when it does not depend
 *     on them.
 * @param parties The parties that are invited. Absent when all are. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param priorityFor Those who come first when seats or means are short. Absent when nobody does.
 * @param conditions What else those who come need, such as experience, a nomination or a device. Absent when nothing.
 */
public record ActivityEligibility(
        @Size(max = 4) List<@NotNull Track> tracks,
        @Size(max = 32) List<@NotNull Audience> audience,
        @Size(max = 200) List<@NotNull @WellFormed PartyCode> parties,
        @Size(max = 16) List<@NotNull ParticipantPriority> priorityFor,
        @Nullable @Valid Text conditions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ActivityEligibility {
        tracks = Elements.copy(tracks);
        audience = Elements.copy(audience);
        parties = Elements.copy(parties);
        priorityFor = Elements.copy(priorityFor);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .tracks(tracks)
                .audience(audience)
                .parties(parties)
                .priorityFor(priorityFor)
                .conditions(conditions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("tracks", tracks)
                .with("audience", audience)
                .with("parties", parties)
                .with("priorityFor", priorityFor)
                .with("conditions", conditions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivityEligibility refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivityEligibility}. It checks nothing: the whole message is checked at once. Nothing is
     * required.
     */
    public static final class Builder {

        private List<Track> tracks = List.of();
        private List<Audience> audience = List.of();
        private List<PartyCode> parties = List.of();
        private List<ParticipantPriority> priorityFor = List.of();
        private @Nullable Text conditions;

        @JsonIgnore
        private Builder() {}

        /**
         * Tracks invited: The lines of contact whose desks are invited. Absent when it does not depend on them.
         * Replaces what was set before; {@code addTracks} adds.
         */
        public Builder tracks(List<Track> tracks) {
            this.tracks = Elements.copy(tracks);
            return this;
        }

        /** Tracks invited, one by one, in place of what was set before. */
        public Builder tracks(Track... tracks) {
            this.tracks = Elements.of(tracks);
            return this;
        }

        /** Tracks invited, added to what was set before. */
        public Builder addTracks(Track... more) {
            this.tracks = Elements.plus(tracks, Elements.of(more));
            return this;
        }

        /**
         * Audience invited: The circles of people who are invited, research and teaching included. Absent when it does
         * not depend on them. Replaces what was set before; {@code addAudience} adds.
         */
        public Builder audience(List<Audience> audience) {
            this.audience = Elements.copy(audience);
            return this;
        }

        /** Audience invited, one by one, in place of what was set before. */
        public Builder audience(Audience... audience) {
            this.audience = Elements.of(audience);
            return this;
        }

        /** Audience invited, added to what was set before. */
        public Builder addAudience(Audience... more) {
            this.audience = Elements.plus(audience, Elements.of(more));
            return this;
        }

        /**
         * Parties invited: The parties that are invited. Absent when all are. Replaces what was set before; {@code
         * addParties} adds. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder parties(List<PartyCode> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Parties invited, one by one, in place of what was set before. */
        public Builder parties(PartyCode... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Parties invited, added to what was set before. */
        public Builder addParties(PartyCode... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /** Parties invited, each as it is written, in place of what was set before. */
        public Builder parties(String first, String... more) {
            this.parties = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Parties invited, each as it is written, added to what was set before. */
        public Builder addParties(String first, String... more) {
            this.parties = Elements.plus(parties, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Priority for: Those who come first when seats or means are short. Absent when nobody does. Replaces what was
         * set before; {@code addPriorityFor} adds.
         */
        public Builder priorityFor(List<ParticipantPriority> priorityFor) {
            this.priorityFor = Elements.copy(priorityFor);
            return this;
        }

        /** Priority for, one by one, in place of what was set before. */
        public Builder priorityFor(ParticipantPriority... priorityFor) {
            this.priorityFor = Elements.of(priorityFor);
            return this;
        }

        /** Priority for, added to what was set before. */
        public Builder addPriorityFor(ParticipantPriority... more) {
            this.priorityFor = Elements.plus(priorityFor, Elements.of(more));
            return this;
        }

        /**
         * Further conditions: What else those who come need, such as experience, a nomination or a device. Absent when
         * nothing.
         */
        public Builder conditions(@Nullable Text conditions) {
            this.conditions = conditions;
            return this;
        }

        /** Further conditions, in one language. */
        public Builder conditions(String language, String words) {
            this.conditions = Text.of(language, words);
            return this;
        }

        /** Further conditions, as if it had not been set. */
        public Builder clearConditions() {
            this.conditions = null;
            return this;
        }

        /** The who may come as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityEligibility build() {
            return new ActivityEligibility(tracks, audience, parties, priorityFor, conditions);
        }
    }
}
