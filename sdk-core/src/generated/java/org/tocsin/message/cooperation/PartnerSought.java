// Generated from types/cooperation-notice.schema.json; do not edit.
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
import org.tocsin.code.CooperationPart;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Partner sought: One kind of partner that should join.
 *
 * @param part What the partner would do.
 * @param parties The parties that are thought of. Absent when any party may. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param audience The circles that the partner should come from. Absent when it does not matter.
 * @param text What the partner should bring along. Absent when the rest says enough.
 */
public record PartnerSought(
        @NotNull CooperationPart part,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> parties,
        @Size(max = 16) List<@NotNull Audience> audience,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public PartnerSought {
        parties = Elements.copy(parties);
        audience = Elements.copy(audience);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .part(part)
                .parties(parties)
                .audience(audience)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("part", part)
                .with("parties", parties)
                .with("audience", audience)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PartnerSought refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PartnerSought}. It checks nothing: the whole message is checked at once. Required: {@code part}.
     */
    public static final class Builder {

        private @Nullable CooperationPart part;
        private List<PartyCode> parties = List.of();
        private List<Audience> audience = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Part of partner: What the partner would do. Required. */
        public Builder part(CooperationPart part) {
            this.part = part;
            return this;
        }

        /**
         * Parties addressed: The parties that are thought of. Absent when any party may. Replaces what was set before;
         * {@code addParties} adds. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012},
         * {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder parties(List<PartyCode> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Parties addressed, one by one, in place of what was set before. */
        public Builder parties(PartyCode... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Parties addressed, added to what was set before. */
        public Builder addParties(PartyCode... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /** Parties addressed, each as it is written, in place of what was set before. */
        public Builder parties(String first, String... more) {
            this.parties = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Parties addressed, each as it is written, added to what was set before. */
        public Builder addParties(String first, String... more) {
            this.parties = Elements.plus(parties, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Circles addressed: The circles that the partner should come from. Absent when it does not matter. Replaces
         * what was set before; {@code addAudience} adds.
         */
        public Builder audience(List<Audience> audience) {
            this.audience = Elements.copy(audience);
            return this;
        }

        /** Circles addressed, one by one, in place of what was set before. */
        public Builder audience(Audience... audience) {
            this.audience = Elements.of(audience);
            return this;
        }

        /** Circles addressed, added to what was set before. */
        public Builder addAudience(Audience... more) {
            this.audience = Elements.plus(audience, Elements.of(more));
            return this;
        }

        /** Partner in words: What the partner should bring along. Absent when the rest says enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Partner in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Partner in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The partner sought as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PartnerSought build() {
            return new PartnerSought(part, parties, audience, text);
        }
    }
}
