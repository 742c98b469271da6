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
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Constituency served: Those for whom the contact works, by their names and numbers on the net or by sector. What is
 * absent is not told.
 *
 * @param text Whom the contact serves, in words. Absent when the other members say enough.
 * @param domains The domains that belong to the constituency, each with all below it. Absent when none is listed.
 * @param asns The numbers of the autonomous systems that belong to the constituency. Absent when none is listed.
 * @param addressRanges The blocks of addresses that belong to the constituency. Absent when none is listed.
 * @param sectors The sectors that the contact serves. Absent when it does not work by sector.
 */
public record Constituency(
        @Nullable @Valid Text text,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 253) @Pattern(regexp = "^([a-z0-9_][a-z0-9-]{0,62}\\.){0,9}[a-z][a-z0-9-]{0,62}$", message = "Domain name (gov.example)") String> domains,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^(0|[1-9][0-9]{0,9})$", message = "AS number (64496)") String> asns,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 43) @Pattern(regexp = "^([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$", message = "Address range (192.0.2.0/24, 2001:db8::/32)") String> addressRanges,
        @Size(max = 64) List<@NotNull Sector> sectors) {

    /** Lists are copied and may not hold null. */
    public Constituency {
        domains = List.copyOf(domains);
        asns = List.copyOf(asns);
        addressRanges = List.copyOf(addressRanges);
        sectors = List.copyOf(sectors);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .domains(domains)
                .asns(asns)
                .addressRanges(addressRanges)
                .sectors(sectors);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("domains", domains)
                .with("asns", asns)
                .with("addressRanges", addressRanges)
                .with("sectors", sectors);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Constituency refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Constituency}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Text text;
        private List<String> domains = List.of();
        private List<String> asns = List.of();
        private List<String> addressRanges = List.of();
        private List<Sector> sectors = List.of();

        @JsonIgnore
        private Builder() {}

        /** Description of constituency: Whom the contact serves, in words. Absent when the other members say enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of constituency, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /**
         * Domain names: The domains that belong to the constituency, each with all below it. Absent when none is
         * listed.
         */
        public Builder domains(List<String> domains) {
            this.domains = domains;
            return this;
        }

        /** Domain names, one by one. */
        public Builder domains(String... domains) {
            this.domains = List.of(domains);
            return this;
        }

        /**
         * Autonomous systems: The numbers of the autonomous systems that belong to the constituency. Absent when none
         * is listed.
         */
        public Builder asns(List<String> asns) {
            this.asns = asns;
            return this;
        }

        /** Autonomous systems, one by one. */
        public Builder asns(String... asns) {
            this.asns = List.of(asns);
            return this;
        }

        /** Address ranges: The blocks of addresses that belong to the constituency. Absent when none is listed. */
        public Builder addressRanges(List<String> addressRanges) {
            this.addressRanges = addressRanges;
            return this;
        }

        /** Address ranges, one by one. */
        public Builder addressRanges(String... addressRanges) {
            this.addressRanges = List.of(addressRanges);
            return this;
        }

        /** Sectors served: The sectors that the contact serves. Absent when it does not work by sector. */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = sectors;
            return this;
        }

        /** Sectors served, one by one. */
        public Builder sectors(Sector... sectors) {
            this.sectors = List.of(sectors);
            return this;
        }

        /** The constituency served as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Constituency build() {
            return new Constituency(text, domains, asns, addressRanges, sectors);
        }
    }
}
