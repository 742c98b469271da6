// Generated from common/technique.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Adversary technique: One technique of an adversary, as a framework numbers it.
 *
 * @param framework The framework that defines the technique.
 * @param version The version of the framework. Absent when it is not known.
 * @param id The technique's identifier in the framework.
 */
public record Technique(
        @NotNull TechniqueFramework framework,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String version,
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String id) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .framework(framework)
                .version(version)
                .id(id);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("framework", framework)
                .with("version", version)
                .with("id", id);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Technique refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Technique}. It checks nothing: the whole message is checked at once. Required: {@code framework},
     * {@code id}.
     */
    public static final class Builder {

        private @Nullable TechniqueFramework framework;
        private @Nullable String version;
        private @Nullable String id;

        @JsonIgnore
        private Builder() {}

        /** Technique framework: The framework that defines the technique. Required. */
        public Builder framework(TechniqueFramework framework) {
            this.framework = framework;
            return this;
        }

        /** Version of framework: The version of the framework. Absent when it is not known. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Identifier of technique: The technique's identifier in the framework. Required. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** The adversary technique as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Technique build() {
            return new Technique(framework, version, id);
        }
    }
}
