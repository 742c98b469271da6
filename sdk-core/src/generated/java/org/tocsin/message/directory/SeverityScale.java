// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Severity scale: A scale of severity that is not that of the format, with the meaning of its levels.
 *
 * @param scheme The scale.
 * @param levels Which level of the format each of its levels comes closest to. Absent when they have not been compared.
 */
public record SeverityScale(
        @NotNull SeverityScheme scheme,
        @Size(max = 32) List<@NotNull @Valid SeverityScaleLevel> levels) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SeverityScale {
        levels = Elements.copy(levels);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .scheme(scheme)
                .levels(levels);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("scheme", scheme)
                .with("levels", levels);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SeverityScale refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SeverityScale}. It checks nothing: the whole message is checked at once. Required: {@code
     * scheme}.
     */
    public static final class Builder {

        private @Nullable SeverityScheme scheme;
        private List<SeverityScaleLevel> levels = List.of();

        @JsonIgnore
        private Builder() {}

        /** National scale: The scale. Required. */
        public Builder scheme(SeverityScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * Levels of scale: Which level of the format each of its levels comes closest to. Absent when they have not
         * been compared. Replaces what was set before; {@code addLevels} adds.
         */
        public Builder levels(List<SeverityScaleLevel> levels) {
            this.levels = Elements.copy(levels);
            return this;
        }

        /** Levels of scale, one by one, in place of what was set before. */
        public Builder levels(SeverityScaleLevel... levels) {
            this.levels = Elements.of(levels);
            return this;
        }

        /** Levels of scale, added to what was set before. */
        public Builder addLevels(SeverityScaleLevel... more) {
            this.levels = Elements.plus(levels, Elements.of(more));
            return this;
        }

        /** The severity scale as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SeverityScale build() {
            return new SeverityScale(scheme, levels);
        }
    }
}
