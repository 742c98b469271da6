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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Progress report: Tells, usually once a year, how far a party has come with its laws and commitments on cyber
 * security: item by item, with evidence, what comes next, and what help is needed or offered. The report before it is
 * named by the references of the message, with the relation follows.
 *
 * @param periodFrom The first day of the period that is reported on.
 * @param periodUntil The last day of the period that is reported on; what is said of each item holds on this day.
 * @param summary The progress of the period as a whole. Absent when the items say enough.
 * @param items The items, each by an identifier that it keeps from report to report.
 * @param nextReportBy The instant by which the next report may be expected. Absent when none is promised.
 */
public record ProgressReport(
        @NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String periodFrom,
        @NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String periodUntil,
        @Nullable @Valid Text summary,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ProgressItem> items,
        @Nullable Timestamp nextReportBy) implements Body {

    /** Lists are copied and may not hold null. */
    public ProgressReport {
        items = List.copyOf(items);
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
                .nextReportBy(nextReportBy);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("periodFrom", periodFrom)
                .with("periodUntil", periodUntil)
                .with("summary", summary)
                .with("items", items)
                .with("nextReportBy", nextReportBy);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProgressReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ProgressReport}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable String periodFrom;
        private @Nullable String periodUntil;
        private @Nullable Text summary;
        private List<ProgressItem> items = List.of();
        private @Nullable Timestamp nextReportBy;

        @JsonIgnore
        private Builder() {}

        /** Period from: The first day of the period that is reported on. */
        public Builder periodFrom(@Nullable String periodFrom) {
            this.periodFrom = periodFrom;
            return this;
        }

        /**
         * Period until: The last day of the period that is reported on; what is said of each item holds on this day.
         */
        public Builder periodUntil(@Nullable String periodUntil) {
            this.periodUntil = periodUntil;
            return this;
        }

        /** Summary of progress: The progress of the period as a whole. Absent when the items say enough. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of progress, in one language. */
        public Builder summary(String language, String words) {
            return summary(Text.of(language, words));
        }

        /** Items of progress: The items, each by an identifier that it keeps from report to report. */
        public Builder items(List<ProgressItem> items) {
            this.items = items;
            return this;
        }

        /** Items of progress, one by one. */
        public Builder items(ProgressItem... items) {
            this.items = List.of(items);
            return this;
        }

        /** Next report by: The instant by which the next report may be expected. Absent when none is promised. */
        public Builder nextReportBy(@Nullable Timestamp nextReportBy) {
            this.nextReportBy = nextReportBy;
            return this;
        }

        /**
         * Next report by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder nextReportBy(String text) {
            return nextReportBy(Timestamp.of(text));
        }

        /** The progress report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressReport build() {
            return new ProgressReport(periodFrom, periodUntil, summary, items, nextReportBy);
        }
    }
}
