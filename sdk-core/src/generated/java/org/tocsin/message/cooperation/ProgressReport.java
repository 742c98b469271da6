// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Progress report: Tells, usually once a year, how far a party has come with its laws and commitments on cyber
 * security: item by item, with evidence, what comes next, and what help is needed or offered. The report before it is
 * named by the references of the message, with the relation follows.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
 *
 * @param periodFrom The first day of the period that is reported on. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param periodUntil The last day of the period that is reported on; what is said of each item holds on this day.
 *     Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param summary The progress of the period as a whole. Absent when the items say enough.
 * @param items The items, each by an identifier that it keeps from report to report.
 * @param nextReportBy The instant by which the next report may be expected. Absent when none is promised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ProgressReport(
        @NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String periodFrom,
        @NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String periodUntil,
        @Nullable @Valid Text summary,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ProgressItem> items,
        @Nullable @WellFormed Timestamp nextReportBy,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ProgressReport {
        items = Elements.copy(items);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.PROGRESS_REPORT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .periodFrom(periodFrom)
                .periodUntil(periodUntil)
                .summary(summary)
                .items(items)
                .nextReportBy(nextReportBy)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("periodFrom", periodFrom)
                .with("periodUntil", periodUntil)
                .with("summary", summary)
                .with("items", items)
                .with("nextReportBy", nextReportBy)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProgressReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProgressReport}. It checks nothing: the whole message is checked at once. Required: {@code
     * periodFrom}, {@code periodUntil}, {@code items}.
     */
    public static final class Builder {

        private @Nullable String periodFrom;
        private @Nullable String periodUntil;
        private @Nullable Text summary;
        private List<ProgressItem> items = List.of();
        private @Nullable Timestamp nextReportBy;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Period from: The first day of the period that is reported on. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder periodFrom(String periodFrom) {
            this.periodFrom = periodFrom;
            return this;
        }

        /** Period from, as this day. */
        public Builder periodFrom(LocalDate periodFrom) {
            this.periodFrom = periodFrom == null ? null : periodFrom.toString();
            return this;
        }

        /** Period from, as if it had not been set. */
        public Builder clearPeriodFrom() {
            this.periodFrom = null;
            return this;
        }

        /**
         * Period until: The last day of the period that is reported on; what is said of each item holds on this day.
         * Required. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder periodUntil(String periodUntil) {
            this.periodUntil = periodUntil;
            return this;
        }

        /** Period until, as this day. */
        public Builder periodUntil(LocalDate periodUntil) {
            this.periodUntil = periodUntil == null ? null : periodUntil.toString();
            return this;
        }

        /** Period until, as if it had not been set. */
        public Builder clearPeriodUntil() {
            this.periodUntil = null;
            return this;
        }

        /** Summary of progress: The progress of the period as a whole. Absent when the items say enough. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of progress, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of progress, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /**
         * Items of progress: The items, each by an identifier that it keeps from report to report. Required. Replaces
         * what was set before; {@code addItems} adds.
         */
        public Builder items(List<ProgressItem> items) {
            this.items = Elements.copy(items);
            return this;
        }

        /** Items of progress, one by one, in place of what was set before. */
        public Builder items(ProgressItem... items) {
            this.items = Elements.of(items);
            return this;
        }

        /** Items of progress, added to what was set before. */
        public Builder addItems(ProgressItem... more) {
            this.items = Elements.plus(items, Elements.of(more));
            return this;
        }

        /**
         * Next report by: The instant by which the next report may be expected. Absent when none is promised. Rules:
         * {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextReportBy(@Nullable Timestamp nextReportBy) {
            this.nextReportBy = nextReportBy;
            return this;
        }

        /** Next report by, as it is written. */
        public Builder nextReportBy(@Nullable String nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as this moment in UTC. */
        public Builder nextReportBy(@Nullable Instant nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as this moment with its offset. */
        public Builder nextReportBy(@Nullable OffsetDateTime nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as if it had not been set. */
        public Builder clearNextReportBy() {
            this.nextReportBy = null;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The progress report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressReport build() {
            return new ProgressReport(
                    periodFrom,
                    periodUntil,
                    summary,
                    items,
                    nextReportBy,
                    extensions);
        }
    }
}
