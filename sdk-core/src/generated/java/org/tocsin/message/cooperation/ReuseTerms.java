// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.message.cooperation;

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
import org.tocsin.code.ReusePermission;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Terms of reuse: What others may do with material. Each member is absent when nothing is said about it.
 *
 * @param licence The name or identifier of the licence.
 * @param url Where the terms can be read in full.
 * @param permits What is allowed without asking. Absent, the licence alone says it; without a licence nothing is
 *     allowed.
 * @param credit The words by which those who use the material name its authors.
 */
public record ReuseTerms(
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String licence,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String url,
        @Size(max = 16) List<@NotNull ReusePermission> permits,
        @Nullable @Valid Text credit) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ReuseTerms {
        permits = Elements.copy(permits);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .licence(licence)
                .url(url)
                .permits(permits)
                .credit(credit);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("licence", licence)
                .with("url", url)
                .with("permits", permits)
                .with("credit", credit);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReuseTerms refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ReuseTerms}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable String licence;
        private @Nullable String url;
        private List<ReusePermission> permits = List.of();
        private @Nullable Text credit;

        @JsonIgnore
        private Builder() {}

        /** Licence of material: The name or identifier of the licence. Optional. */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /** Address of licence: Where the terms can be read in full. Optional. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Permitted uses: What is allowed without asking. Absent, the licence alone says it; without a licence nothing
         * is allowed. Replaces what was set before; {@code addPermits} adds.
         */
        public Builder permits(List<ReusePermission> permits) {
            this.permits = Elements.copy(permits);
            return this;
        }

        /** Permitted uses, one by one, in place of what was set before. */
        public Builder permits(ReusePermission... permits) {
            this.permits = Elements.of(permits);
            return this;
        }

        /** Permitted uses, added to what was set before. */
        public Builder addPermits(ReusePermission... more) {
            this.permits = Elements.plus(permits, Elements.of(more));
            return this;
        }

        /** Words of credit: The words by which those who use the material name its authors. Optional. */
        public Builder credit(@Nullable Text credit) {
            this.credit = credit;
            return this;
        }

        /** Words of credit, in one language. */
        public Builder credit(String language, String words) {
            this.credit = Text.of(language, words);
            return this;
        }

        /** Words of credit, as if it had not been set. */
        public Builder clearCredit() {
            this.credit = null;
            return this;
        }

        /** The terms of reuse as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReuseTerms build() {
            return new ReuseTerms(licence, url, permits, credit);
        }
    }
}
