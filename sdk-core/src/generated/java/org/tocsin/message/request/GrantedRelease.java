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
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.StatedCondition;

/**
 * Granted release: Leave that the originator of some material gives to share it more widely. It is given to the one who
 * asked, and changes nothing for others.
 *
 * @param tlp The label under which the one who asked may share the material.
 * @param audience Those with whom the material may be shared, within the label. Absent when the label alone decides.
 * @param conditions Conditions of the release. Absent when there are none.
 */
public record GrantedRelease(
        @NotNull Tlp tlp,
        @Nullable @Valid ReleaseAudience audience,
        @Size(max = 16) List<@NotNull @Valid StatedCondition> conditions) {

    /** Lists are copied and may not hold null. */
    public GrantedRelease {
        conditions = List.copyOf(conditions);
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

    /** Builds a {@link GrantedRelease}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Tlp tlp;
        private @Nullable ReleaseAudience audience;
        private List<StatedCondition> conditions = List.of();

        @JsonIgnore
        private Builder() {}

        /** Label granted: The label under which the one who asked may share the material. */
        public Builder tlp(@Nullable Tlp tlp) {
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

        /** Conditions of release: Conditions of the release. Absent when there are none. */
        public Builder conditions(List<StatedCondition> conditions) {
            this.conditions = conditions;
            return this;
        }

        /** Conditions of release, one by one. */
        public Builder conditions(StatedCondition... conditions) {
            this.conditions = List.of(conditions);
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
