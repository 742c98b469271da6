// Generated from types/progress-report.schema.json; do not edit.
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
import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Progress item: One law, body, service, programme or other undertaking of the party, and how far it has come.
 *
 * @param id The identifier that the party gives the item. It stays the same in all its reports and is not used for
 *     another item, so that one year can be compared with the next.
 * @param area What the item is about.
 * @param title What the item is called: the law, the body, the programme.
 * @param status How far the item has come by the end of the period.
 * @param text What was done in the period and, where the item stands worse than before, why. Absent when there is
 *     nothing to add to the status.
 * @param planned What is to be done next. Absent when nothing is planned or told.
 * @param timeFrame When the next steps are to be taken. Absent when nothing is planned; an item that is planned or
 *     being drafted has one.
 * @param adopted When the item was adopted or decided. Absent when it has not been or there is nothing to adopt.
 * @param effective When the item came into force or began to run. Absent when it has not yet.
 * @param commitments The commitments that the item carries out. Absent when it answers to none.
 * @param figures Figures by which the progress can be measured, the same ones in each report. Absent when there are
 *     none.
 * @param evidence Where the text of the law, the home page of the body or another proof can be found. Absent when none
 *     is given; an item that is in force has some.
 * @param needs What help from others would bring the item forward. Absent when none is asked for; a request for it is a
 *     message of its own.
 * @param offers What experience or help the party offers to others in this matter. Absent when none is offered.
 * @param contact The role of the party's contact who answers questions on the item. Absent, the originator of the
 *     report does.
 */
public record ProgressItem(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", message = "Item identifier (law-1)") String id,
        @NotNull ProgressArea area,
        @NotNull @Valid Text title,
        @NotNull ProgressStatus status,
        @Nullable @Valid Text text,
        @Nullable @Valid Text planned,
        @Nullable @Valid ProgressTimeFrame timeFrame,
        @Nullable @Valid PartialTime adopted,
        @Nullable @Valid PartialTime effective,
        @Size(max = 32) List<@NotNull @Valid ProgressCommitment> commitments,
        @Size(max = 16) List<@NotNull @Valid ProgressFigure> figures,
        @Size(max = 16) List<@NotNull @Valid SourceCitation> evidence,
        @Nullable @Valid Text needs,
        @Nullable @Valid Text offers,
        @Nullable PocRole contact) {

    /** Lists are copied and may not hold null. */
    public ProgressItem {
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .area(area)
                .title(title)
                .status(status)
                .text(text)
                .planned(planned)
                .timeFrame(timeFrame)
                .adopted(adopted)
                .effective(effective)
                .commitments(commitments)
                .figures(figures)
                .evidence(evidence)
                .needs(needs)
                .offers(offers)
                .contact(contact);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("area", area)
                .with("title", title)
                .with("status", status)
                .with("text", text)
                .with("planned", planned)
                .with("timeFrame", timeFrame)
                .with("adopted", adopted)
                .with("effective", effective)
                .with("commitments", commitments)
                .with("figures", figures)
                .with("evidence", evidence)
                .with("needs", needs)
                .with("offers", offers)
                .with("contact", contact);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProgressItem refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ProgressItem}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable ProgressArea area;
        private @Nullable Text title;
        private @Nullable ProgressStatus status;
        private @Nullable Text text;
        private @Nullable Text planned;
        private @Nullable ProgressTimeFrame timeFrame;
        private @Nullable PartialTime adopted;
        private @Nullable PartialTime effective;
        private List<ProgressCommitment> commitments = List.of();
        private List<ProgressFigure> figures = List.of();
        private List<SourceCitation> evidence = List.of();
        private @Nullable Text needs;
        private @Nullable Text offers;
        private @Nullable PocRole contact;

        @JsonIgnore
        private Builder() {}

        /**
         * Item identifier: The identifier that the party gives the item. It stays the same in all its reports and is
         * not used for another item, so that one year can be compared with the next.
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Area of progress: What the item is about. */
        public Builder area(@Nullable ProgressArea area) {
            this.area = area;
            return this;
        }

        /** Title of item: What the item is called: the law, the body, the programme. */
        public Builder title(@Nullable Text title) {
            this.title = title;
            return this;
        }

        /** Title of item, in one language. */
        public Builder title(String language, String words) {
            return title(Text.of(language, words));
        }

        /** Status of item: How far the item has come by the end of the period. */
        public Builder status(@Nullable ProgressStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Progress in words: What was done in the period and, where the item stands worse than before, why. Absent when
         * there is nothing to add to the status.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Progress in words, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /** Next steps planned: What is to be done next. Absent when nothing is planned or told. */
        public Builder planned(@Nullable Text planned) {
            this.planned = planned;
            return this;
        }

        /** Next steps planned, in one language. */
        public Builder planned(String language, String words) {
            return planned(Text.of(language, words));
        }

        /**
         * Time frame planned: When the next steps are to be taken. Absent when nothing is planned; an item that is
         * planned or being drafted has one.
         */
        public Builder timeFrame(@Nullable ProgressTimeFrame timeFrame) {
            this.timeFrame = timeFrame;
            return this;
        }

        /**
         * Time of adoption: When the item was adopted or decided. Absent when it has not been or there is nothing to
         * adopt.
         */
        public Builder adopted(@Nullable PartialTime adopted) {
            this.adopted = adopted;
            return this;
        }

        /** Time of effect: When the item came into force or began to run. Absent when it has not yet. */
        public Builder effective(@Nullable PartialTime effective) {
            this.effective = effective;
            return this;
        }

        /** Commitments carried out: The commitments that the item carries out. Absent when it answers to none. */
        public Builder commitments(List<ProgressCommitment> commitments) {
            this.commitments = commitments;
            return this;
        }

        /** Commitments carried out, one by one. */
        public Builder commitments(ProgressCommitment... commitments) {
            this.commitments = List.of(commitments);
            return this;
        }

        /**
         * Figures of item: Figures by which the progress can be measured, the same ones in each report. Absent when
         * there are none.
         */
        public Builder figures(List<ProgressFigure> figures) {
            this.figures = figures;
            return this;
        }

        /** Figures of item, one by one. */
        public Builder figures(ProgressFigure... figures) {
            this.figures = List.of(figures);
            return this;
        }

        /**
         * Evidence of progress: Where the text of the law, the home page of the body or another proof can be found.
         * Absent when none is given; an item that is in force has some.
         */
        public Builder evidence(List<SourceCitation> evidence) {
            this.evidence = evidence;
            return this;
        }

        /** Evidence of progress, one by one. */
        public Builder evidence(SourceCitation... evidence) {
            this.evidence = List.of(evidence);
            return this;
        }

        /**
         * Help needed: What help from others would bring the item forward. Absent when none is asked for; a request for
         * it is a message of its own.
         */
        public Builder needs(@Nullable Text needs) {
            this.needs = needs;
            return this;
        }

        /** Help needed, in one language. */
        public Builder needs(String language, String words) {
            return needs(Text.of(language, words));
        }

        /**
         * Help offered: What experience or help the party offers to others in this matter. Absent when none is offered.
         */
        public Builder offers(@Nullable Text offers) {
            this.offers = offers;
            return this;
        }

        /** Help offered, in one language. */
        public Builder offers(String language, String words) {
            return offers(Text.of(language, words));
        }

        /**
         * Contact for item: The role of the party's contact who answers questions on the item. Absent, the originator
         * of the report does.
         */
        public Builder contact(@Nullable PocRole contact) {
            this.contact = contact;
            return this;
        }

        /** The progress item as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressItem build() {
            return new ProgressItem(
                    id,
                    area,
                    title,
                    status,
                    text,
                    planned,
                    timeFrame,
                    adopted,
                    effective,
                    commitments,
                    figures,
                    evidence,
                    needs,
                    offers,
                    contact);
        }
    }
}
