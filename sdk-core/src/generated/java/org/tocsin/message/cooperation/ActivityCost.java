// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CostSharing;
import org.tocsin.code.CoveredCost;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Money;
import org.tocsin.message.Text;

/**
 * Cost of activity: What it costs to take part.
 *
 * @param sharing Who pays for the activity.
 * @param fee The fee for one person. Absent when there is none, or it is not settled.
 * @param covered The costs that are borne for those who come. Absent when none is.
 * @param coveredFor Those for whom these costs are borne. Absent, they are borne for everybody who comes.
 * @param text What else is to be said about money. Absent when the codes say enough.
 */
public record ActivityCost(
        @NotNull CostSharing sharing,
        @Nullable @Valid Money fee,
        @Size(max = 16) List<@NotNull CoveredCost> covered,
        @Size(max = 16) List<@NotNull ParticipantPriority> coveredFor,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ActivityCost {
        covered = Elements.copy(covered);
        coveredFor = Elements.copy(coveredFor);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .sharing(sharing)
                .fee(fee)
                .covered(covered)
                .coveredFor(coveredFor)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("sharing", sharing)
                .with("fee", fee)
                .with("covered", covered)
                .with("coveredFor", coveredFor)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivityCost refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivityCost}. It checks nothing: the whole message is checked at once. Required: {@code
     * sharing}.
     */
    public static final class Builder {

        private @Nullable CostSharing sharing;
        private @Nullable Money fee;
        private List<CoveredCost> covered = List.of();
        private List<ParticipantPriority> coveredFor = List.of();
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Sharing of costs: Who pays for the activity. Required. */
        public Builder sharing(CostSharing sharing) {
            this.sharing = sharing;
            return this;
        }

        /** Fee per person: The fee for one person. Absent when there is none, or it is not settled. */
        public Builder fee(@Nullable Money fee) {
            this.fee = fee;
            return this;
        }

        /**
         * Costs covered: The costs that are borne for those who come. Absent when none is. Replaces what was set
         * before; {@code addCovered} adds.
         */
        public Builder covered(List<CoveredCost> covered) {
            this.covered = Elements.copy(covered);
            return this;
        }

        /** Costs covered, one by one, in place of what was set before. */
        public Builder covered(CoveredCost... covered) {
            this.covered = Elements.of(covered);
            return this;
        }

        /** Costs covered, added to what was set before. */
        public Builder addCovered(CoveredCost... more) {
            this.covered = Elements.plus(covered, Elements.of(more));
            return this;
        }

        /**
         * Covered for: Those for whom these costs are borne. Absent, they are borne for everybody who comes. Replaces
         * what was set before; {@code addCoveredFor} adds.
         */
        public Builder coveredFor(List<ParticipantPriority> coveredFor) {
            this.coveredFor = Elements.copy(coveredFor);
            return this;
        }

        /** Covered for, one by one, in place of what was set before. */
        public Builder coveredFor(ParticipantPriority... coveredFor) {
            this.coveredFor = Elements.of(coveredFor);
            return this;
        }

        /** Covered for, added to what was set before. */
        public Builder addCoveredFor(ParticipantPriority... more) {
            this.coveredFor = Elements.plus(coveredFor, Elements.of(more));
            return this;
        }

        /** Costs in words: What else is to be said about money. Absent when the codes say enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Costs in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Costs in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The cost of activity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityCost build() {
            return new ActivityCost(sharing, fee, covered, coveredFor, text);
        }
    }
}
