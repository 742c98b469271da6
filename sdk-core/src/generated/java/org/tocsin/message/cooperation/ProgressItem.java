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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Progress item: One law, body, service, programme or other undertaking of the party, and how far it has come.
 *
 * @param id The identifier that the party gives the item. It stays the same in all its reports and is not used for
 *     another item, so that one year can be compared with the next.
 * @param area What the item is about. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param title What the item is called: the law, the body, the programme.
 * @param status How far the item has come by the end of the period. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SETBACK_UNEXPLAINED TOC-PRG-003}.
 * @param text What was done in the period and, where the item stands worse than before, why. Absent when there is
 *     nothing to add to the status.
 * @param planned What is to be done next. Absent when nothing is planned or told.
 * @param timeFrame When the next steps are to be taken. Absent when nothing is planned; an item that is planned or
 *     being drafted has one. Rules: {@link org.tocsin.validation.CoreProblem#PLAN_WITHOUT_TIME_FRAME TOC-PRG-001}.
 * @param adopted When the item was adopted or decided. Absent when it has not been or there is nothing to adopt. Rules:
 *     {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param effective When the item came into force or began to run. Absent when it has not yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param commitments The commitments that the item carries out. Absent when it answers to none.
 * @param figures Figures by which the progress can be measured, the same ones in each report. Absent when there are
 *     none. Rules: {@link org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}.
 * @param evidence Where the text of the law, the home page of the body or another proof can be found. Absent when none
 *     is given; an item that is in force has some. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STATUS_WITHOUT_EVIDENCE TOC-PRG-002}.
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

    /** Lists are copied; null in one is found when the message is checked. */
    public ProgressItem {
        commitments = Elements.copy(commitments);
        figures = Elements.copy(figures);
        evidence = Elements.copy(evidence);
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

    /**
     * Builds a {@link ProgressItem}. It checks nothing: the whole message is checked at once. Required: {@code id},
     * {@code area}, {@code title}, {@code status}.
     */
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
         * not used for another item, so that one year can be compared with the next. Required.
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Area of progress: What the item is about. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder area(ProgressArea area) {
            this.area = area;
            return this;
        }

        /** Title of item: What the item is called: the law, the body, the programme. Required. */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /** Title of item, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of item, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /**
         * Status of item: How far the item has come by the end of the period. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#SETBACK_UNEXPLAINED TOC-PRG-003}.
         */
        public Builder status(ProgressStatus status) {
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
            this.text = Text.of(language, words);
            return this;
        }

        /** Progress in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Next steps planned: What is to be done next. Absent when nothing is planned or told. */
        public Builder planned(@Nullable Text planned) {
            this.planned = planned;
            return this;
        }

        /** Next steps planned, in one language. */
        public Builder planned(String language, String words) {
            this.planned = Text.of(language, words);
            return this;
        }

        /** Next steps planned, as if it had not been set. */
        public Builder clearPlanned() {
            this.planned = null;
            return this;
        }

        /**
         * Time frame planned: When the next steps are to be taken. Absent when nothing is planned; an item that is
         * planned or being drafted has one. Rules: {@link org.tocsin.validation.CoreProblem#PLAN_WITHOUT_TIME_FRAME
         * TOC-PRG-001}.
         */
        public Builder timeFrame(@Nullable ProgressTimeFrame timeFrame) {
            this.timeFrame = timeFrame;
            return this;
        }

        /**
         * Time of adoption: When the item was adopted or decided. Absent when it has not been or there is nothing to
         * adopt. Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder adopted(@Nullable PartialTime adopted) {
            this.adopted = adopted;
            return this;
        }

        /** Time of adoption, as this value alone. */
        public Builder adopted(@Nullable PartialTimestamp adopted) {
            this.adopted = adopted == null ? null : PartialTime.builder().at(adopted).build();
            return this;
        }

        /** Time of adoption, as it is written. */
        public Builder adopted(@Nullable String adopted) {
            this.adopted = adopted == null ? null : PartialTime.builder().at(adopted).build();
            return this;
        }

        /** Time of adoption, as this moment in UTC. */
        public Builder adopted(@Nullable Instant adopted) {
            this.adopted = adopted == null ? null : PartialTime.builder().at(adopted).build();
            return this;
        }

        /** Time of adoption, as this moment with its offset. */
        public Builder adopted(@Nullable OffsetDateTime adopted) {
            this.adopted = adopted == null ? null : PartialTime.builder().at(adopted).build();
            return this;
        }

        /** Time of adoption, as this day. */
        public Builder adopted(@Nullable LocalDate adopted) {
            this.adopted = adopted == null ? null : PartialTime.builder().at(adopted).build();
            return this;
        }

        /** Time of adoption, as if it had not been set. */
        public Builder clearAdopted() {
            this.adopted = null;
            return this;
        }

        /**
         * Time of effect: When the item came into force or began to run. Absent when it has not yet. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder effective(@Nullable PartialTime effective) {
            this.effective = effective;
            return this;
        }

        /** Time of effect, as this value alone. */
        public Builder effective(@Nullable PartialTimestamp effective) {
            this.effective = effective == null ? null : PartialTime.builder().at(effective).build();
            return this;
        }

        /** Time of effect, as it is written. */
        public Builder effective(@Nullable String effective) {
            this.effective = effective == null ? null : PartialTime.builder().at(effective).build();
            return this;
        }

        /** Time of effect, as this moment in UTC. */
        public Builder effective(@Nullable Instant effective) {
            this.effective = effective == null ? null : PartialTime.builder().at(effective).build();
            return this;
        }

        /** Time of effect, as this moment with its offset. */
        public Builder effective(@Nullable OffsetDateTime effective) {
            this.effective = effective == null ? null : PartialTime.builder().at(effective).build();
            return this;
        }

        /** Time of effect, as this day. */
        public Builder effective(@Nullable LocalDate effective) {
            this.effective = effective == null ? null : PartialTime.builder().at(effective).build();
            return this;
        }

        /** Time of effect, as if it had not been set. */
        public Builder clearEffective() {
            this.effective = null;
            return this;
        }

        /**
         * Commitments carried out: The commitments that the item carries out. Absent when it answers to none. Replaces
         * what was set before; {@code addCommitments} adds.
         */
        public Builder commitments(List<ProgressCommitment> commitments) {
            this.commitments = Elements.copy(commitments);
            return this;
        }

        /** Commitments carried out, one by one, in place of what was set before. */
        public Builder commitments(ProgressCommitment... commitments) {
            this.commitments = Elements.of(commitments);
            return this;
        }

        /** Commitments carried out, added to what was set before. */
        public Builder addCommitments(ProgressCommitment... more) {
            this.commitments = Elements.plus(commitments, Elements.of(more));
            return this;
        }

        /**
         * Figures of item: Figures by which the progress can be measured, the same ones in each report. Absent when
         * there are none. Replaces what was set before; {@code addFigures} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#FIGURE_NOT_IN_ONE_MEASURE TOC-PRG-004}.
         */
        public Builder figures(List<ProgressFigure> figures) {
            this.figures = Elements.copy(figures);
            return this;
        }

        /** Figures of item, one by one, in place of what was set before. */
        public Builder figures(ProgressFigure... figures) {
            this.figures = Elements.of(figures);
            return this;
        }

        /** Figures of item, added to what was set before. */
        public Builder addFigures(ProgressFigure... more) {
            this.figures = Elements.plus(figures, Elements.of(more));
            return this;
        }

        /**
         * Evidence of progress: Where the text of the law, the home page of the body or another proof can be found.
         * Absent when none is given; an item that is in force has some. Replaces what was set before; {@code
         * addEvidence} adds. Rules: {@link org.tocsin.validation.CoreProblem#STATUS_WITHOUT_EVIDENCE TOC-PRG-002}.
         */
        public Builder evidence(List<SourceCitation> evidence) {
            this.evidence = Elements.copy(evidence);
            return this;
        }

        /** Evidence of progress, one by one, in place of what was set before. */
        public Builder evidence(SourceCitation... evidence) {
            this.evidence = Elements.of(evidence);
            return this;
        }

        /** Evidence of progress, added to what was set before. */
        public Builder addEvidence(SourceCitation... more) {
            this.evidence = Elements.plus(evidence, Elements.of(more));
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
            this.needs = Text.of(language, words);
            return this;
        }

        /** Help needed, as if it had not been set. */
        public Builder clearNeeds() {
            this.needs = null;
            return this;
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
            this.offers = Text.of(language, words);
            return this;
        }

        /** Help offered, as if it had not been set. */
        public Builder clearOffers() {
            this.offers = null;
            return this;
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
