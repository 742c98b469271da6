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
import org.tocsin.internal.record.Elements;
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
 * @param sectors The sectors that the contact serves. Absent when it does not work by sector. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 */
public record Constituency(
        @Nullable @Valid Text text,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 253) @Pattern(regexp = "^([a-z0-9_][a-z0-9-]{0,62}\\.){0,9}[a-z][a-z0-9-]{0,62}$", message = "Domain name (gov.example)") String> domains,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 10) @Pattern(regexp = "^(0|[1-9][0-9]{0,9})$", message = "AS number (64496)") String> asns,
        @Size(max = 500) List<@NotNull @TextLength(min = 1, max = 43) @Pattern(regexp = "^([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$", message = "Address range (192.0.2.0/24, 2001:db8::/32)") String> addressRanges,
        @Size(max = 64) List<@NotNull Sector> sectors) {

    /** Lists are copied; null in one is found when the message is checked. */
    public Constituency {
        domains = Elements.copy(domains);
        asns = Elements.copy(asns);
        addressRanges = Elements.copy(addressRanges);
        sectors = Elements.copy(sectors);
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

    /** Builds a {@link Constituency}. It checks nothing: the whole message is checked at once. Nothing is required. */
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
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of constituency, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Domain names: The domains that belong to the constituency, each with all below it. Absent when none is
         * listed. Replaces what was set before; {@code addDomains} adds.
         */
        public Builder domains(List<String> domains) {
            this.domains = Elements.copy(domains);
            return this;
        }

        /** Domain names, one by one, in place of what was set before. */
        public Builder domains(String... domains) {
            this.domains = Elements.of(domains);
            return this;
        }

        /** Domain names, added to what was set before. */
        public Builder addDomains(String... more) {
            this.domains = Elements.plus(domains, Elements.of(more));
            return this;
        }

        /**
         * Autonomous systems: The numbers of the autonomous systems that belong to the constituency. Absent when none
         * is listed. Replaces what was set before; {@code addAsns} adds.
         */
        public Builder asns(List<String> asns) {
            this.asns = Elements.copy(asns);
            return this;
        }

        /** Autonomous systems, one by one, in place of what was set before. */
        public Builder asns(String... asns) {
            this.asns = Elements.of(asns);
            return this;
        }

        /** Autonomous systems, added to what was set before. */
        public Builder addAsns(String... more) {
            this.asns = Elements.plus(asns, Elements.of(more));
            return this;
        }

        /**
         * Address ranges: The blocks of addresses that belong to the constituency. Absent when none is listed. Replaces
         * what was set before; {@code addAddressRanges} adds.
         */
        public Builder addressRanges(List<String> addressRanges) {
            this.addressRanges = Elements.copy(addressRanges);
            return this;
        }

        /** Address ranges, one by one, in place of what was set before. */
        public Builder addressRanges(String... addressRanges) {
            this.addressRanges = Elements.of(addressRanges);
            return this;
        }

        /** Address ranges, added to what was set before. */
        public Builder addAddressRanges(String... more) {
            this.addressRanges = Elements.plus(addressRanges, Elements.of(more));
            return this;
        }

        /**
         * Sectors served: The sectors that the contact serves. Absent when it does not work by sector. Replaces what
         * was set before; {@code addSectors} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
         * TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors served, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors served, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
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
