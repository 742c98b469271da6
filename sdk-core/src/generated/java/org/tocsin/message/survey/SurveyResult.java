// Generated from types/survey-result.schema.json; do not edit.
package org.tocsin.message.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Result of survey: What the answers to one version of a survey add up to. It shows no count so small that it gives a
 * party away, and names only parties that have consented.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#survey-privacy">survey-privacy</a>.
 *
 * @param survey The identifier of the survey.
 * @param version The version of the questionnaire whose answers are counted; answers to other versions are not.
 * @param invited How many parties the survey was put to.
 * @param answered How many parties submitted a response, whether or not they let it be counted.
 * @param counted How many responses the tables count. Absent when all were counted.
 * @param minimumCell The least number of parties not named that any count shown here stands for, zero apart. It is
 *     never below what the survey promised.
 * @param method How the answers were gathered and counted, and what limits the result. Absent when there is nothing to
 *     add to the survey.
 * @param groupedBy The one question by whose options the tables are broken down. Absent when they are not.
 * @param tables The figures, one table for each question that is reported.
 * @param findings What the author of the survey draws from the figures, most important first. Absent when the figures
 *     stand alone.
 * @param named The answers of those parties that consented to be named, where the survey allows it. Absent when there
 *     are none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record SurveyResult(
        @NotNull @WellFormed SurveyId survey,
        @NotNull @Min(1) @Max(1000000) Integer version,
        @NotNull @Min(0) @Max(1000000) Integer invited,
        @NotNull @Min(0) @Max(1000000) Integer answered,
        @Nullable @Min(0) @Max(1000000) Integer counted,
        @NotNull @Min(1) @Max(1000) Integer minimumCell,
        @Nullable @Valid Text method,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String groupedBy,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid SurveyTable> tables,
        @Size(max = 64) List<@NotNull @Valid SurveyFinding> findings,
        @Size(max = 500) List<@NotNull @Valid SurveyNamedAnswers> named,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public SurveyResult {
        tables = Elements.copy(tables);
        findings = Elements.copy(findings);
        named = Elements.copy(named);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.SURVEY_RESULT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .survey(survey)
                .version(version)
                .invited(invited)
                .answered(answered)
                .counted(counted)
                .minimumCell(minimumCell)
                .method(method)
                .groupedBy(groupedBy)
                .tables(tables)
                .findings(findings)
                .named(named)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("survey", survey)
                .with("version", version)
                .with("invited", invited)
                .with("answered", answered)
                .with("counted", counted)
                .with("minimumCell", minimumCell)
                .with("method", method)
                .with("groupedBy", groupedBy)
                .with("tables", tables)
                .with("findings", findings)
                .with("named", named)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyResult refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SurveyResult}. It checks nothing: the whole message is checked at once. Required: {@code survey},
     * {@code version}, {@code invited}, {@code answered}, {@code minimumCell}, {@code tables}.
     */
    public static final class Builder {

        private @Nullable SurveyId survey;
        private @Nullable Integer version;
        private @Nullable Integer invited;
        private @Nullable Integer answered;
        private @Nullable Integer counted;
        private @Nullable Integer minimumCell;
        private @Nullable Text method;
        private @Nullable String groupedBy;
        private List<SurveyTable> tables = List.of();
        private List<SurveyFinding> findings = List.of();
        private List<SurveyNamedAnswers> named = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Survey identifier: The identifier of the survey. Required. */
        public Builder survey(SurveyId survey) {
            this.survey = survey;
            return this;
        }

        /** Survey identifier, as it is written. */
        public Builder survey(String survey) {
            this.survey = survey == null ? null : SurveyId.asWritten(survey);
            return this;
        }

        /** Survey identifier, as this UUID. */
        public Builder survey(UUID survey) {
            this.survey = survey == null ? null : SurveyId.of(survey);
            return this;
        }

        /** Survey identifier, as if it had not been set. */
        public Builder clearSurvey() {
            this.survey = null;
            return this;
        }

        /**
         * Survey version: The version of the questionnaire whose answers are counted; answers to other versions are
         * not. Required.
         */
        public Builder version(Integer version) {
            this.version = version;
            return this;
        }

        /** Survey version, as a plain number. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Parties invited: How many parties the survey was put to. Required. */
        public Builder invited(Integer invited) {
            this.invited = invited;
            return this;
        }

        /** Parties invited, as a plain number. */
        public Builder invited(int invited) {
            this.invited = invited;
            return this;
        }

        /**
         * Parties that answered: How many parties submitted a response, whether or not they let it be counted.
         * Required.
         */
        public Builder answered(Integer answered) {
            this.answered = answered;
            return this;
        }

        /** Parties that answered, as a plain number. */
        public Builder answered(int answered) {
            this.answered = answered;
            return this;
        }

        /** Responses counted: How many responses the tables count. Absent when all were counted. */
        public Builder counted(@Nullable Integer counted) {
            this.counted = counted;
            return this;
        }

        /** Responses counted, as a plain number. */
        public Builder counted(int counted) {
            this.counted = counted;
            return this;
        }

        /**
         * Minimum cell size: The least number of parties not named that any count shown here stands for, zero apart. It
         * is never below what the survey promised. Required.
         */
        public Builder minimumCell(Integer minimumCell) {
            this.minimumCell = minimumCell;
            return this;
        }

        /** Minimum cell size, as a plain number. */
        public Builder minimumCell(int minimumCell) {
            this.minimumCell = minimumCell;
            return this;
        }

        /**
         * Method of counting: How the answers were gathered and counted, and what limits the result. Absent when there
         * is nothing to add to the survey.
         */
        public Builder method(@Nullable Text method) {
            this.method = method;
            return this;
        }

        /** Method of counting, in one language. */
        public Builder method(String language, String words) {
            this.method = Text.of(language, words);
            return this;
        }

        /** Method of counting, as if it had not been set. */
        public Builder clearMethod() {
            this.method = null;
            return this;
        }

        /**
         * Grouping question: The one question by whose options the tables are broken down. Absent when they are not.
         */
        public Builder groupedBy(@Nullable String groupedBy) {
            this.groupedBy = groupedBy;
            return this;
        }

        /**
         * Tables by question: The figures, one table for each question that is reported. Required. Replaces what was
         * set before; {@code addTables} adds.
         */
        public Builder tables(List<SurveyTable> tables) {
            this.tables = Elements.copy(tables);
            return this;
        }

        /** Tables by question, one by one, in place of what was set before. */
        public Builder tables(SurveyTable... tables) {
            this.tables = Elements.of(tables);
            return this;
        }

        /** Tables by question, added to what was set before. */
        public Builder addTables(SurveyTable... more) {
            this.tables = Elements.plus(tables, Elements.of(more));
            return this;
        }

        /**
         * Findings of author: What the author of the survey draws from the figures, most important first. Absent when
         * the figures stand alone. Replaces what was set before; {@code addFindings} adds.
         */
        public Builder findings(List<SurveyFinding> findings) {
            this.findings = Elements.copy(findings);
            return this;
        }

        /** Findings of author, one by one, in place of what was set before. */
        public Builder findings(SurveyFinding... findings) {
            this.findings = Elements.of(findings);
            return this;
        }

        /** Findings of author, added to what was set before. */
        public Builder addFindings(SurveyFinding... more) {
            this.findings = Elements.plus(findings, Elements.of(more));
            return this;
        }

        /**
         * Named answers: The answers of those parties that consented to be named, where the survey allows it. Absent
         * when there are none. Replaces what was set before; {@code addNamed} adds.
         */
        public Builder named(List<SurveyNamedAnswers> named) {
            this.named = Elements.copy(named);
            return this;
        }

        /** Named answers, one by one, in place of what was set before. */
        public Builder named(SurveyNamedAnswers... named) {
            this.named = Elements.of(named);
            return this;
        }

        /** Named answers, added to what was set before. */
        public Builder addNamed(SurveyNamedAnswers... more) {
            this.named = Elements.plus(named, Elements.of(more));
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

        /** The result of survey as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SurveyResult build() {
            return new SurveyResult(
                    survey,
                    version,
                    invited,
                    answered,
                    counted,
                    minimumCell,
                    method,
                    groupedBy,
                    tables,
                    findings,
                    named,
                    extensions);
        }
    }
}
