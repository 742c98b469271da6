// Generated from common/category.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CategoryScheme;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Source code: The code of another scheme, kept exactly as it stood there.
 *
 * @param scheme The scheme that the code belongs to.
 * @param version The version of the scheme. Absent when it has none or it is not known.
 * @param code The code, verbatim.
 * @param relation How exactly the category renders the code. Absent when a person chose the category.
 */
public record CategorySource(
        @NotNull CategoryScheme scheme,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String version,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String code,
        @Nullable CategoryRelation relation) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .scheme(scheme)
                .version(version)
                .code(code)
                .relation(relation);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("scheme", scheme)
                .with("version", version)
                .with("code", code)
                .with("relation", relation);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CategorySource refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CategorySource}. It checks nothing: the whole message is checked at once. Required: {@code
     * scheme}, {@code code}.
     */
    public static final class Builder {

        private @Nullable CategoryScheme scheme;
        private @Nullable String version;
        private @Nullable String code;
        private @Nullable CategoryRelation relation;

        @JsonIgnore
        private Builder() {}

        /** Source scheme: The scheme that the code belongs to. Required. */
        public Builder scheme(CategoryScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /** Version of scheme: The version of the scheme. Absent when it has none or it is not known. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Source code: The code, verbatim. Required. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Relation to category: How exactly the category renders the code. Absent when a person chose the category. */
        public Builder relation(@Nullable CategoryRelation relation) {
            this.relation = relation;
            return this;
        }

        /** The source code as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CategorySource build() {
            return new CategorySource(scheme, version, code, relation);
        }
    }
}
