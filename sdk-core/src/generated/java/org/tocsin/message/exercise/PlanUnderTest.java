// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Plan under test: One plan for bad days that the exercise tries.
 *
 * @param kind What the plan provides for.
 * @param title What the plan is called. Absent when the kind says enough.
 * @param party Whose plan it is. Absent when each participant tries its own. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 */
public record PlanUnderTest(
        @NotNull EmergencyPlanKind kind,
        @Nullable @Valid Text title,
        @Nullable @WellFormed PartyCode party) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .title(title)
                .party(party);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("title", title)
                .with("party", party);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PlanUnderTest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PlanUnderTest}. It checks nothing: the whole message is checked at once. Required: {@code kind}.
     */
    public static final class Builder {

        private @Nullable EmergencyPlanKind kind;
        private @Nullable Text title;
        private @Nullable PartyCode party;

        @JsonIgnore
        private Builder() {}

        /** Kind of plan: What the plan provides for. Required. */
        public Builder kind(EmergencyPlanKind kind) {
            this.kind = kind;
            return this;
        }

        /** Title of plan: What the plan is called. Absent when the kind says enough. */
        public Builder title(@Nullable Text title) {
            this.title = title;
            return this;
        }

        /** Title of plan, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of plan, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /**
         * Party of plan: Whose plan it is. Absent when each participant tries its own. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party of plan, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party of plan, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** The plan under test as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PlanUnderTest build() {
            return new PlanUnderTest(kind, title, party);
        }
    }
}
