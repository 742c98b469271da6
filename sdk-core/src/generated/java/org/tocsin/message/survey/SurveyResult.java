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
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Result of survey: What the answers to one version of a survey add up to. It shows no count so small that it gives a
 * party away, and names only parties that have consented.
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
 */
public record SurveyResult(
        @NotNull SurveyId survey,
        @NotNull @Min(1) @Max(1000000) Integer version,
        @NotNull @Min(0) @Max(1000000) Integer invited,
        @NotNull @Min(0) @Max(1000000) Integer answered,
        @Nullable @Min(0) @Max(1000000) Integer counted,
        @NotNull @Min(1) @Max(1000) Integer minimumCell,
        @Nullable @Valid Text method,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z0-9][a-z0-9.-]{0,63}$", message = "Question identifier (needs.kinds, 2.1)") String groupedBy,
        @NotEmpty @Size(max = 2000) List<@NotNull @Valid SurveyTable> tables,
        @Size(max = 64) List<@NotNull @Valid SurveyFinding> findings,
        @Size(max = 500) List<@NotNull @Valid SurveyNamedAnswers> named) implements Body {

    /** Lists are copied and may not hold null. */
    public SurveyResult {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
        named = List.copyOf(named);
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
                .named(named);
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
                .with("named", named);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SurveyResult refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SurveyResult}. It checks nothing: the whole message is checked at once. */
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

        @JsonIgnore
        private Builder() {}

        /** Survey identifier: The identifier of the survey. */
        public Builder survey(@Nullable SurveyId survey) {
            this.survey = survey;
            return this;
        }

        /**
         * Survey identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder survey(String text) {
            return survey(SurveyId.of(text));
        }

        /**
         * Survey version: The version of the questionnaire whose answers are counted; answers to other versions are
         * not.
         */
        public Builder version(@Nullable Integer version) {
            this.version = version;
            return this;
        }

        /** Parties invited: How many parties the survey was put to. */
        public Builder invited(@Nullable Integer invited) {
            this.invited = invited;
            return this;
        }

        /** Parties that answered: How many parties submitted a response, whether or not they let it be counted. */
        public Builder answered(@Nullable Integer answered) {
            this.answered = answered;
            return this;
        }

        /** Responses counted: How many responses the tables count. Absent when all were counted. */
        public Builder counted(@Nullable Integer counted) {
            this.counted = counted;
            return this;
        }

        /**
         * Minimum cell size: The least number of parties not named that any count shown here stands for, zero apart. It
         * is never below what the survey promised.
         */
        public Builder minimumCell(@Nullable Integer minimumCell) {
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
            return method(Text.of(language, words));
        }

        /**
         * Grouping question: The one question by whose options the tables are broken down. Absent when they are not.
         */
        public Builder groupedBy(@Nullable String groupedBy) {
            this.groupedBy = groupedBy;
            return this;
        }

        /** Tables by question: The figures, one table for each question that is reported. */
        public Builder tables(List<SurveyTable> tables) {
            this.tables = tables;
            return this;
        }

        /** Tables by question, one by one. */
        public Builder tables(SurveyTable... tables) {
            this.tables = List.of(tables);
            return this;
        }

        /**
         * Findings of author: What the author of the survey draws from the figures, most important first. Absent when
         * the figures stand alone.
         */
        public Builder findings(List<SurveyFinding> findings) {
            this.findings = findings;
            return this;
        }

        /** Findings of author, one by one. */
        public Builder findings(SurveyFinding... findings) {
            this.findings = List.of(findings);
            return this;
        }

        /**
         * Named answers: The answers of those parties that consented to be named, where the survey allows it. Absent
         * when there are none.
         */
        public Builder named(List<SurveyNamedAnswers> named) {
            this.named = named;
            return this;
        }

        /** Named answers, one by one. */
        public Builder named(SurveyNamedAnswers... named) {
            this.named = List.of(named);
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
                    named);
        }
    }
}
