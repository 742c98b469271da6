// Generated from common/indicator-list.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Head of indicator list: The first line of a list of indicators in JSON Lines: to which message the list belongs, how
 * it may be shared and used, and how to know whether it is complete. Each line behind it is an indicator.
 *
 * @param tocsin The version of the format in which the list is written.
 * @param realm The realm of the message that the list belongs to.
 * @param party The party of the originator of that message. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param message The identifier of that message. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param revision The revision of that message to which the list belongs. Absent means 1.
 * @param sentAt The instant at which that revision was sent. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param tlp The label of the list, never stricter than that of the message. No indicator in the list has a stricter
 *     one. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
 * @param pap What may be done with the indicators, never stricter than what the message permits. Absent means amber.
 * @param count How many indicators the list has.
 * @param size The number of octets behind the line feed of the first line.
 * @param digest The digest of the octets behind the line feed of the first line.
 */
public record IndicatorList(
        @NotNull @WellFormed FormatVersion tocsin,
        @NotNull Realm realm,
        @NotNull @WellFormed PartyCode party,
        @NotNull @WellFormed MessageId message,
        @Nullable @Min(1L) @Max(9007199254740991L) Long revision,
        @NotNull @WellFormed Timestamp sentAt,
        @NotNull Tlp tlp,
        @Nullable Pap pap,
        @NotNull @Min(1) @Max(1000000) Integer count,
        @NotNull @Min(2) @Max(1073741824) Integer size,
        @NotNull @TextLength(min = 1, max = 136) @Pattern(regexp = "^sha-(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$", message = "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)") String digest) {

    /** Revision of message as it holds: {@code 1} when absent. */
    public Long revisionOrDefault() {
        return revision == null ? 1L : revision;
    }

    /** Permitted actions as it holds: {@code amber} when absent. */
    public Pap papOrDefault() {
        return pap == null ? Pap.AMBER : pap;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .tocsin(tocsin)
                .realm(realm)
                .party(party)
                .message(message)
                .revision(revision)
                .sentAt(sentAt)
                .tlp(tlp)
                .pap(pap)
                .count(count)
                .size(size)
                .digest(digest);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("tocsin", tocsin)
                .with("realm", realm)
                .with("party", party)
                .with("message", message)
                .with("revision", revision)
                .with("sentAt", sentAt)
                .with("tlp", tlp)
                .with("pap", pap)
                .with("count", count)
                .with("size", size)
                .with("digest", digest);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IndicatorList refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link IndicatorList}. It checks nothing: the whole message is checked at once. Required: {@code
     * tocsin}, {@code realm}, {@code party}, {@code message}, {@code sentAt}, {@code tlp}, {@code count}, {@code size},
     * {@code digest}.
     */
    public static final class Builder {

        private @Nullable FormatVersion tocsin;
        private @Nullable Realm realm;
        private @Nullable PartyCode party;
        private @Nullable MessageId message;
        private @Nullable Long revision;
        private @Nullable Timestamp sentAt;
        private @Nullable Tlp tlp;
        private @Nullable Pap pap;
        private @Nullable Integer count;
        private @Nullable Integer size;
        private @Nullable String digest;

        @JsonIgnore
        private Builder() {}

        /** Format version: The version of the format in which the list is written. Required. */
        public Builder tocsin(FormatVersion tocsin) {
            this.tocsin = tocsin;
            return this;
        }

        /** Format version, as it is written. */
        public Builder tocsin(String tocsin) {
            this.tocsin = tocsin == null ? null : FormatVersion.asWritten(tocsin);
            return this;
        }

        /** Format version, as if it had not been set. */
        public Builder clearTocsin() {
            this.tocsin = null;
            return this;
        }

        /** Realm of list: The realm of the message that the list belongs to. Required. */
        public Builder realm(Realm realm) {
            this.realm = realm;
            return this;
        }

        /**
         * Party of list: The party of the originator of that message. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party of list, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party of list, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Message of list: The identifier of that message. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder message(MessageId message) {
            this.message = message;
            return this;
        }

        /** Message of list, as it is written. */
        public Builder message(String message) {
            this.message = message == null ? null : MessageId.asWritten(message);
            return this;
        }

        /** Message of list, as this UUID. */
        public Builder message(UUID message) {
            this.message = message == null ? null : MessageId.of(message);
            return this;
        }

        /** Message of list, as if it had not been set. */
        public Builder clearMessage() {
            this.message = null;
            return this;
        }

        /** Revision of message: The revision of that message to which the list belongs. Absent means 1. */
        public Builder revision(@Nullable Long revision) {
            this.revision = revision;
            return this;
        }

        /** Revision of message, as a plain number. */
        public Builder revision(long revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sent at: The instant at which that revision was sent. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder sentAt(Timestamp sentAt) {
            this.sentAt = sentAt;
            return this;
        }

        /** Sent at, as it is written. */
        public Builder sentAt(String sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as this moment in UTC. */
        public Builder sentAt(Instant sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as this moment with its offset. */
        public Builder sentAt(OffsetDateTime sentAt) {
            this.sentAt = sentAt == null ? null : Timestamp.asWritten(sentAt);
            return this;
        }

        /** Sent at, as if it had not been set. */
        public Builder clearSentAt() {
            this.sentAt = null;
            return this;
        }

        /**
         * TLP label of list: The label of the list, never stricter than that of the message. No indicator in the list
         * has a stricter one. Required. Rules: {@link org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}.
         */
        public Builder tlp(Tlp tlp) {
            this.tlp = tlp;
            return this;
        }

        /**
         * Permitted actions: What may be done with the indicators, never stricter than what the message permits. Absent
         * means amber.
         */
        public Builder pap(@Nullable Pap pap) {
            this.pap = pap;
            return this;
        }

        /** Count of indicators: How many indicators the list has. Required. */
        public Builder count(Integer count) {
            this.count = count;
            return this;
        }

        /** Count of indicators, as a plain number. */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /** Size of lines: The number of octets behind the line feed of the first line. Required. */
        public Builder size(Integer size) {
            this.size = size;
            return this;
        }

        /** Size of lines, as a plain number. */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /** Digest of lines: The digest of the octets behind the line feed of the first line. Required. */
        public Builder digest(String digest) {
            this.digest = digest;
            return this;
        }

        /** The head of indicator list as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IndicatorList build() {
            return new IndicatorList(
                    tocsin,
                    realm,
                    party,
                    message,
                    revision,
                    sentAt,
                    tlp,
                    pap,
                    count,
                    size,
                    digest);
        }
    }
}
