// Generated from common/grade.schema.json; do not edit.
package org.tocsin.message;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.SourceReliability;

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

    /** Builds a {@link Grade}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable SourceReliability source;
        private @Nullable ContentCredibility content;

        private Builder() {}

        /** Reliability of source: How reliable the source has been; F means that it cannot be judged. */
        public Builder source(@Nullable SourceReliability source) {
            this.source = source;
            return this;
        }

        /** Credibility of content: How credible the information itself is; 6 means that it cannot be judged. */
        public Builder content(@Nullable ContentCredibility content) {
            this.content = content;
            return this;
        }

        /** The information grade as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        public Grade build() {
            return new Grade(source, content);
        }
    }
}
