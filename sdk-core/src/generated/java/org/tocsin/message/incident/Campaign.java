// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;

/**
 * Campaign of incidents: A series of incidents that are thought to belong together.
 *
 * @param id The identifier of the campaign where it is kept. Absent when it has only a name.
 * @param name The name by which the campaign is known; it accuses nobody.
 */
public record Campaign(
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String id,
        @NotNull @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("id", id)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Campaign refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Campaign}. It checks nothing: the whole message is checked at once. Required: {@code name}. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String name;

        @JsonIgnore
        private Builder() {}

        /** Identifier of campaign: The identifier of the campaign where it is kept. Absent when it has only a name. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Name of campaign: The name by which the campaign is known; it accuses nobody. Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The campaign of incidents as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Campaign build() {
            return new Campaign(id, name);
        }
    }
}
