// Generated from common/release-audience.schema.json; do not edit.
package org.tocsin.message;

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
import org.tocsin.code.Audience;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Audience of release: Those who may come to see material beyond the readers it already has. Whoever fits any one of
 * the members belongs to it.
 *
 * @param parties The parties that are meant. Absent when none is singled out. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param groups The groups that are meant, as the directory knows them. Absent when none is singled out.
 * @param sectors The sectors that are meant, in the party that shares. Absent when none is singled out. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param audiences The kinds of reader that are meant, in the party that shares. Absent when none is singled out.
 * @param text Who is meant, in words. Absent when the other members say enough.
 */
public record ReleaseAudience(
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> parties,
        @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z][a-z0-9-]{0,63}$", message = "Group code (forum-all)") String> groups,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 64) List<@NotNull Audience> audiences,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ReleaseAudience {
        parties = Elements.copy(parties);
        groups = Elements.copy(groups);
        sectors = Elements.copy(sectors);
        audiences = Elements.copy(audiences);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .parties(parties)
                .groups(groups)
                .sectors(sectors)
                .audiences(audiences)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("parties", parties)
                .with("groups", groups)
                .with("sectors", sectors)
                .with("audiences", audiences)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReleaseAudience refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReleaseAudience}. It checks nothing: the whole message is checked at once. Nothing is required.
     */
    public static final class Builder {

        private List<PartyCode> parties = List.of();
        private List<String> groups = List.of();
        private List<Sector> sectors = List.of();
        private List<Audience> audiences = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Parties meant: The parties that are meant. Absent when none is singled out. Replaces what was set before;
         * {@code addParties} adds. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012},
         * {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder parties(List<PartyCode> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Parties meant, one by one, in place of what was set before. */
        public Builder parties(PartyCode... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Parties meant, added to what was set before. */
        public Builder addParties(PartyCode... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /** Parties meant, each as it is written, in place of what was set before. */
        public Builder parties(String first, String... more) {
            this.parties = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Parties meant, each as it is written, added to what was set before. */
        public Builder addParties(String first, String... more) {
            this.parties = Elements.plus(parties, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Groups meant: The groups that are meant, as the directory knows them. Absent when none is singled out.
         * Replaces what was set before; {@code addGroups} adds.
         */
        public Builder groups(List<String> groups) {
            this.groups = Elements.copy(groups);
            return this;
        }

        /** Groups meant, one by one, in place of what was set before. */
        public Builder groups(String... groups) {
            this.groups = Elements.of(groups);
            return this;
        }

        /** Groups meant, added to what was set before. */
        public Builder addGroups(String... more) {
            this.groups = Elements.plus(groups, Elements.of(more));
            return this;
        }

        /**
         * Sectors meant: The sectors that are meant, in the party that shares. Absent when none is singled out.
         * Replaces what was set before; {@code addSectors} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors meant, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors meant, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Readers meant: The kinds of reader that are meant, in the party that shares. Absent when none is singled out.
         * Replaces what was set before; {@code addAudiences} adds.
         */
        public Builder audiences(List<Audience> audiences) {
            this.audiences = Elements.copy(audiences);
            return this;
        }

        /** Readers meant, one by one, in place of what was set before. */
        public Builder audiences(Audience... audiences) {
            this.audiences = Elements.of(audiences);
            return this;
        }

        /** Readers meant, added to what was set before. */
        public Builder addAudiences(Audience... more) {
            this.audiences = Elements.plus(audiences, Elements.of(more));
            return this;
        }

        /** Audience in words: Who is meant, in words. Absent when the other members say enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Audience in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Audience in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The audience of release as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReleaseAudience build() {
            return new ReleaseAudience(parties, groups, sectors, audiences, text);
        }
    }
}
