// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;

/**
 * Effect on originator: How gravely the activity touches the originator, and where.
 *
 * @param severity How grave it is for the originator.
 * @param sectors The sectors that are touched. Absent when they are not told.
 */
public record StatedEffect(
        @NotNull IncidentSeverity severity,
        @Size(max = 64) List<@NotNull Sector> sectors) {

    /** Lists are copied; null in one is found when the message is checked. */
    public StatedEffect {
        sectors = Elements.copy(sectors);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .severity(severity)
                .sectors(sectors);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("severity", severity)
                .with("sectors", sectors);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static StatedEffect refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link StatedEffect}. It checks nothing: the whole message is checked at once. Required: {@code
     * severity}.
     */
    public static final class Builder {

        private @Nullable IncidentSeverity severity;
        private List<Sector> sectors = List.of();

        @JsonIgnore
        private Builder() {}

        /** Severity level: How grave it is for the originator. Required. */
        public Builder severity(IncidentSeverity severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sectors touched: The sectors that are touched. Absent when they are not told. Replaces what was set before;
         * {@code addSectors} adds.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors touched, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors touched, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /** The effect on originator as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public StatedEffect build() {
            return new StatedEffect(severity, sectors);
        }
    }
}
