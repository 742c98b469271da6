// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;

/**
 * Scope of sharing: One field that is shared or wanted: it is what fits all of its members at once, and a member that
 * is absent narrows nothing.
 *
 * @param types The message types that are meant. Absent means any type.
 * @param kinds The kinds of incident that are meant. Absent means any kind. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param sectors The sectors that are meant. Absent means any sector. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param domains The fields of technology that are meant. Absent means any field.
 * @param leastSeverity The severity from which on it is meant; what has not been assessed is meant, too. Absent means
 *     any severity.
 * @param text What is meant, as far as the codes cannot say it. Absent when they say enough.
 */
public record SharingScope(
        @Size(max = 64) List<@NotNull MessageType> types,
        @Size(max = 64) List<@NotNull IncidentKind> kinds,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Size(max = 64) List<@NotNull Domain> domains,
        @Nullable IncidentSeverity leastSeverity,
        @Nullable @Valid Text text) {

    /** Lists are copied; null in one is found when the message is checked. */
    public SharingScope {
        types = Elements.copy(types);
        kinds = Elements.copy(kinds);
        sectors = Elements.copy(sectors);
        domains = Elements.copy(domains);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .types(types)
                .kinds(kinds)
                .sectors(sectors)
                .domains(domains)
                .leastSeverity(leastSeverity)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("types", types)
                .with("kinds", kinds)
                .with("sectors", sectors)
                .with("domains", domains)
                .with("leastSeverity", leastSeverity)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SharingScope refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SharingScope}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private List<MessageType> types = List.of();
        private List<IncidentKind> kinds = List.of();
        private List<Sector> sectors = List.of();
        private List<Domain> domains = List.of();
        private @Nullable IncidentSeverity leastSeverity;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Message types: The message types that are meant. Absent means any type. Replaces what was set before; {@code
         * addTypes} adds.
         */
        public Builder types(List<MessageType> types) {
            this.types = Elements.copy(types);
            return this;
        }

        /** Message types, one by one, in place of what was set before. */
        public Builder types(MessageType... types) {
            this.types = Elements.of(types);
            return this;
        }

        /** Message types, added to what was set before. */
        public Builder addTypes(MessageType... more) {
            this.types = Elements.plus(types, Elements.of(more));
            return this;
        }

        /**
         * Incident kinds: The kinds of incident that are meant. Absent means any kind. Replaces what was set before;
         * {@code addKinds} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder kinds(List<IncidentKind> kinds) {
            this.kinds = Elements.copy(kinds);
            return this;
        }

        /** Incident kinds, one by one, in place of what was set before. */
        public Builder kinds(IncidentKind... kinds) {
            this.kinds = Elements.of(kinds);
            return this;
        }

        /** Incident kinds, added to what was set before. */
        public Builder addKinds(IncidentKind... more) {
            this.kinds = Elements.plus(kinds, Elements.of(more));
            return this;
        }

        /**
         * Sectors concerned: The sectors that are meant. Absent means any sector. Replaces what was set before; {@code
         * addSectors} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors concerned, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors concerned, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Technical domains: The fields of technology that are meant. Absent means any field. Replaces what was set
         * before; {@code addDomains} adds.
         */
        public Builder domains(List<Domain> domains) {
            this.domains = Elements.copy(domains);
            return this;
        }

        /** Technical domains, one by one, in place of what was set before. */
        public Builder domains(Domain... domains) {
            this.domains = Elements.of(domains);
            return this;
        }

        /** Technical domains, added to what was set before. */
        public Builder addDomains(Domain... more) {
            this.domains = Elements.plus(domains, Elements.of(more));
            return this;
        }

        /**
         * Least severity: The severity from which on it is meant; what has not been assessed is meant, too. Absent
         * means any severity.
         */
        public Builder leastSeverity(@Nullable IncidentSeverity leastSeverity) {
            this.leastSeverity = leastSeverity;
            return this;
        }

        /** Scope in words: What is meant, as far as the codes cannot say it. Absent when they say enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Scope in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Scope in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The scope of sharing as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SharingScope build() {
            return new SharingScope(
                    types,
                    kinds,
                    sectors,
                    domains,
                    leastSeverity,
                    text);
        }
    }
}
