// Generated from common/grade.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.SourceReliability;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Information grade: How good the information is, in the two scales of the Admiralty system, which are never merged
 * into one.
 *
 * @param source How reliable the source has been; F means that it cannot be judged.
 * @param content How credible the information itself is; 6 means that it cannot be judged.
 */
public record Grade(
        @NotNull SourceReliability source,
        @NotNull ContentCredibility content) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .source(source)
                .content(content);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("source", source)
                .with("content", content);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Grade refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Grade}. It checks nothing: the whole message is checked at once. Required: {@code source}, {@code
     * content}.
     */
    public static final class Builder {

        private @Nullable SourceReliability source;
        private @Nullable ContentCredibility content;

        @JsonIgnore
        private Builder() {}

        /** Reliability of source: How reliable the source has been; F means that it cannot be judged. Required. */
        public Builder source(SourceReliability source) {
            this.source = source;
            return this;
        }

        /**
         * Credibility of content: How credible the information itself is; 6 means that it cannot be judged. Required.
         */
        public Builder content(ContentCredibility content) {
            this.content = content;
            return this;
        }

        /** The information grade as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Grade build() {
            return new Grade(source, content);
        }
    }
}
