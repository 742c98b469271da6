// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.TeamService;
import org.tocsin.code.TeamType;
import org.tocsin.code.TeamVariant;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Response team: A team that works on security incidents or watches for them.
 *
 * @param type What the team does first of all.
 * @param variant For what kind of constituency it works. Absent when it is not said.
 * @param name The full name of the team. Absent when the office says enough.
 * @param shortName The short name by which other teams know it. Absent when it has none.
 * @param host The organisation to which the team belongs. Absent when it stands alone or it is not said.
 * @param services The areas of service that the team offers to its constituency. Absent when they are not told.
 * @param mandate On what basis, and with how much authority, the team acts for its constituency. Absent when it is not
 *     said.
 */
public record ResponseTeam(
        @NotNull TeamType type,
        @Nullable TeamVariant variant,
        @Nullable @Valid Text name,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String shortName,
        @Nullable @Valid Text host,
        @Size(max = 32) List<@NotNull TeamService> services,
        @Nullable @Valid Text mandate) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ResponseTeam {
        services = Elements.copy(services);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .type(type)
                .variant(variant)
                .name(name)
                .shortName(shortName)
                .host(host)
                .services(services)
                .mandate(mandate);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("type", type)
                .with("variant", variant)
                .with("name", name)
                .with("shortName", shortName)
                .with("host", host)
                .with("services", services)
                .with("mandate", mandate);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ResponseTeam refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ResponseTeam}. It checks nothing: the whole message is checked at once. Required: {@code type}.
     */
    public static final class Builder {

        private @Nullable TeamType type;
        private @Nullable TeamVariant variant;
        private @Nullable Text name;
        private @Nullable String shortName;
        private @Nullable Text host;
        private List<TeamService> services = List.of();
        private @Nullable Text mandate;

        @JsonIgnore
        private Builder() {}

        /** Type of team: What the team does first of all. Required. */
        public Builder type(TeamType type) {
            this.type = type;
            return this;
        }

        /** Variant of team: For what kind of constituency it works. Absent when it is not said. */
        public Builder variant(@Nullable TeamVariant variant) {
            this.variant = variant;
            return this;
        }

        /** Name of team: The full name of the team. Absent when the office says enough. */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of team, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of team, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** Short name: The short name by which other teams know it. Absent when it has none. */
        public Builder shortName(@Nullable String shortName) {
            this.shortName = shortName;
            return this;
        }

        /**
         * Host organisation: The organisation to which the team belongs. Absent when it stands alone or it is not said.
         */
        public Builder host(@Nullable Text host) {
            this.host = host;
            return this;
        }

        /** Host organisation, in one language. */
        public Builder host(String language, String words) {
            this.host = Text.of(language, words);
            return this;
        }

        /** Host organisation, as if it had not been set. */
        public Builder clearHost() {
            this.host = null;
            return this;
        }

        /**
         * Services offered: The areas of service that the team offers to its constituency. Absent when they are not
         * told. Replaces what was set before; {@code addServices} adds.
         */
        public Builder services(List<TeamService> services) {
            this.services = Elements.copy(services);
            return this;
        }

        /** Services offered, one by one, in place of what was set before. */
        public Builder services(TeamService... services) {
            this.services = Elements.of(services);
            return this;
        }

        /** Services offered, added to what was set before. */
        public Builder addServices(TeamService... more) {
            this.services = Elements.plus(services, Elements.of(more));
            return this;
        }

        /**
         * Mandate of team: On what basis, and with how much authority, the team acts for its constituency. Absent when
         * it is not said.
         */
        public Builder mandate(@Nullable Text mandate) {
            this.mandate = mandate;
            return this;
        }

        /** Mandate of team, in one language. */
        public Builder mandate(String language, String words) {
            this.mandate = Text.of(language, words);
            return this;
        }

        /** Mandate of team, as if it had not been set. */
        public Builder clearMandate() {
            this.mandate = null;
            return this;
        }

        /** The response team as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ResponseTeam build() {
            return new ResponseTeam(
                    type,
                    variant,
                    name,
                    shortName,
                    host,
                    services,
                    mandate);
        }
    }
}
