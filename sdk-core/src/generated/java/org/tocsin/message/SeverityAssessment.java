// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.SeverityReason;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Severity assessment: How grave the matter is, with the reasons and what national scales say. Rules: {@link
 * org.tocsin.validation.CoreProblem#SEVERITY_WITHOUT_REASON TOC-INC-002}.
 *
 * @param level The level of severity, in words. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SEVERITY_AND_IMPACT_UNFIT TOC-INC-003}, {@link
 *     org.tocsin.validation.CoreProblem#SEVERITY_JUMP_UNEXPLAINED TOC-INC-025}.
 * @param reasons What makes it so grave. Absent when no reason is given.
 * @param national The same matter on national or regional scales. Absent when none was applied.
 */
public record SeverityAssessment(
        @NotNull IncidentSeverity level,
        @Size(max = 64) List<@NotNull SeverityReason> reasons,
        @Size(max = 8) List<@NotNull @Valid NationalSeverity> national) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SeverityAssessment {
        reasons = Elements.copy(reasons);
        national = Elements.copy(national);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .level(level)
                .reasons(reasons)
                .national(national);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("level", level)
                .with("reasons", reasons)
                .with("national", national);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SeverityAssessment refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SeverityAssessment}. It checks nothing: the whole message is checked at once. Required: {@code
     * level}.
     */
    public static final class Builder {

        private @Nullable IncidentSeverity level;
        private List<SeverityReason> reasons = List.of();
        private List<NationalSeverity> national = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Severity level: The level of severity, in words. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#SEVERITY_AND_IMPACT_UNFIT TOC-INC-003}, {@link
         * org.tocsin.validation.CoreProblem#SEVERITY_JUMP_UNEXPLAINED TOC-INC-025}.
         */
        public Builder level(IncidentSeverity level) {
            this.level = level;
            return this;
        }

        /**
         * Severity reasons: What makes it so grave. Absent when no reason is given. Replaces what was set before;
         * {@code addReasons} adds.
         */
        public Builder reasons(List<SeverityReason> reasons) {
            this.reasons = Elements.copy(reasons);
            return this;
        }

        /** Severity reasons, one by one, in place of what was set before. */
        public Builder reasons(SeverityReason... reasons) {
            this.reasons = Elements.of(reasons);
            return this;
        }

        /** Severity reasons, added to what was set before. */
        public Builder addReasons(SeverityReason... more) {
            this.reasons = Elements.plus(reasons, Elements.of(more));
            return this;
        }

        /**
         * National severity: The same matter on national or regional scales. Absent when none was applied. Replaces
         * what was set before; {@code addNational} adds.
         */
        public Builder national(List<NationalSeverity> national) {
            this.national = Elements.copy(national);
            return this;
        }

        /** National severity, one by one, in place of what was set before. */
        public Builder national(NationalSeverity... national) {
            this.national = Elements.of(national);
            return this;
        }

        /** National severity, added to what was set before. */
        public Builder addNational(NationalSeverity... more) {
            this.national = Elements.plus(national, Elements.of(more));
            return this;
        }

        /** The severity assessment as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SeverityAssessment build() {
            return new SeverityAssessment(level, reasons, national);
        }
    }
}
