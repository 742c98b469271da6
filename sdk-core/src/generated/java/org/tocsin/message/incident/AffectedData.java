// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Quantity;

/**
 * Affected data: One kind of data that the incident touched.
 *
 * @param kind What kind of data it is.
 * @param subjects Whose data it is. Absent when it is not known or the data concern nobody.
 * @param records How many records are concerned. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param state Whether the data were stored, in transit, on paper and so on when they were reached. Absent when it is
 *     not known.
 * @param encrypted Whether the data were encrypted when they were reached. Absent when it is not said.
 * @param disclosed Whether somebody not entitled came to know the data. Absent when it is not said.
 */
public record AffectedData(
        @NotNull DataKind kind,
        @Size(max = 64) List<@NotNull DataSubject> subjects,
        @Nullable @Valid Quantity records,
        @Nullable DataState state,
        @Nullable Answer encrypted,
        @Nullable DataDisclosure disclosed) {

    /** Lists are copied; null in one is found when the message is checked. */
    public AffectedData {
        subjects = Elements.copy(subjects);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .subjects(subjects)
                .records(records)
                .state(state)
                .encrypted(encrypted)
                .disclosed(disclosed);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("subjects", subjects)
                .with("records", records)
                .with("state", state)
                .with("encrypted", encrypted)
                .with("disclosed", disclosed);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AffectedData refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AffectedData}. It checks nothing: the whole message is checked at once. Required: {@code kind}.
     */
    public static final class Builder {

        private @Nullable DataKind kind;
        private List<DataSubject> subjects = List.of();
        private @Nullable Quantity records;
        private @Nullable DataState state;
        private @Nullable Answer encrypted;
        private @Nullable DataDisclosure disclosed;

        @JsonIgnore
        private Builder() {}

        /** Kind of data: What kind of data it is. Required. */
        public Builder kind(DataKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Subjects of data: Whose data it is. Absent when it is not known or the data concern nobody. Replaces what was
         * set before; {@code addSubjects} adds.
         */
        public Builder subjects(List<DataSubject> subjects) {
            this.subjects = Elements.copy(subjects);
            return this;
        }

        /** Subjects of data, one by one, in place of what was set before. */
        public Builder subjects(DataSubject... subjects) {
            this.subjects = Elements.of(subjects);
            return this;
        }

        /** Subjects of data, added to what was set before. */
        public Builder addSubjects(DataSubject... more) {
            this.subjects = Elements.plus(subjects, Elements.of(more));
            return this;
        }

        /**
         * Number of records: How many records are concerned. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder records(@Nullable Quantity records) {
            this.records = records;
            return this;
        }

        /**
         * State of data: Whether the data were stored, in transit, on paper and so on when they were reached. Absent
         * when it is not known.
         */
        public Builder state(@Nullable DataState state) {
            this.state = state;
            return this;
        }

        /** Encryption of data: Whether the data were encrypted when they were reached. Absent when it is not said. */
        public Builder encrypted(@Nullable Answer encrypted) {
            this.encrypted = encrypted;
            return this;
        }

        /** Disclosure of data: Whether somebody not entitled came to know the data. Absent when it is not said. */
        public Builder disclosed(@Nullable DataDisclosure disclosed) {
            this.disclosed = disclosed;
            return this;
        }

        /** The affected data as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AffectedData build() {
            return new AffectedData(
                    kind,
                    subjects,
                    records,
                    state,
                    encrypted,
                    disclosed);
        }
    }
}
