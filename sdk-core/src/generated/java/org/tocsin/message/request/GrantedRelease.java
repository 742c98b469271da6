// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.StatedCondition;

/**
 * Granted release: Leave that the originator of some material gives to share it more widely. It is given to the one who
 * asked, and changes nothing for others.
 *
 * @param tlp The label under which the one who asked may share the material. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 * @param audience Those with whom the material may be shared, within the label. Absent when the label alone decides.
 * @param conditions Conditions of the release. Absent when there are none.
 */
public record GrantedRelease(
        @NotNull Tlp tlp,
        @Nullable @Valid ReleaseAudience audience,
        @Size(max = 16) List<@NotNull @Valid StatedCondition> conditions) {

    /** Lists are copied; null in one is found when the message is checked. */
    public GrantedRelease {
        conditions = Elements.copy(conditions);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .tlp(tlp)
                .audience(audience)
                .conditions(conditions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("tlp", tlp)
                .with("audience", audience)
                .with("conditions", conditions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static GrantedRelease refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link GrantedRelease}. It checks nothing: the whole message is checked at once. Required: {@code tlp}.
     */
    public static final class Builder {

        private @Nullable Tlp tlp;
        private @Nullable ReleaseAudience audience;
        private List<StatedCondition> conditions = List.of();

        @JsonIgnore
        private Builder() {}

        /**
         * Label granted: The label under which the one who asked may share the material. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
         */
        public Builder tlp(Tlp tlp) {
            this.tlp = tlp;
            return this;
        }

        /**
         * Audience granted: Those with whom the material may be shared, within the label. Absent when the label alone
         * decides.
         */
        public Builder audience(@Nullable ReleaseAudience audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Conditions of release: Conditions of the release. Absent when there are none. Replaces what was set before;
         * {@code addConditions} adds.
         */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = Elements.copy(conditions);
            return this;
        }

        /** Conditions of release, one by one, in place of what was set before. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = Elements.of(conditions);
            return this;
        }

        /** Conditions of release, added to what was set before. */
        public Builder addConditions(StatedCondition... more) {
            this.conditions = Elements.plus(conditions, Elements.of(more));
            return this;
        }

        /** The granted release as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public GrantedRelease build() {
            return new GrantedRelease(tlp, audience, conditions);
        }
    }
}
