// Generated from common/source-citation.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Source citation: A published source on which the message rests or where more can be read: an address, or a citation
 * where there is none.
 *
 * @param url Where the source can be read. Absent when only a citation is given.
 * @param citation The source in words, so that it can be found. Absent when the address is enough.
 * @param title The title that the source itself bears. Absent when it has none.
 * @param publishedOn The day on which the source was published. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record SourceCitation(
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String url,
        @Nullable @TextLength(min = 1, max = 4096) @Pattern(regexp = "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$", message = "Plain note") String citation,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String title,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String publishedOn) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .url(url)
                .citation(citation)
                .title(title)
                .publishedOn(publishedOn);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("url", url)
                .with("citation", citation)
                .with("title", title)
                .with("publishedOn", publishedOn);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SourceCitation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SourceCitation}. It checks nothing: the whole message is checked at once. Nothing is required.
     */
    public static final class Builder {

        private @Nullable String url;
        private @Nullable String citation;
        private @Nullable String title;
        private @Nullable String publishedOn;

        @JsonIgnore
        private Builder() {}

        /** Address of source: Where the source can be read. Absent when only a citation is given. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Citation in words: The source in words, so that it can be found. Absent when the address is enough. */
        public Builder citation(@Nullable String citation) {
            this.citation = citation;
            return this;
        }

        /** Title of source: The title that the source itself bears. Absent when it has none. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Published on: The day on which the source was published. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder publishedOn(@Nullable String publishedOn) {
            this.publishedOn = publishedOn;
            return this;
        }

        /** Published on, as this day. */
        public Builder publishedOn(@Nullable LocalDate publishedOn) {
            this.publishedOn = publishedOn == null ? null : publishedOn.toString();
            return this;
        }

        /** Published on, as if it had not been set. */
        public Builder clearPublishedOn() {
            this.publishedOn = null;
            return this;
        }

        /** The source citation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SourceCitation build() {
            return new SourceCitation(url, citation, title, publishedOn);
        }
    }
}
