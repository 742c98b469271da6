// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.TransportEncryption;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Sharing profile: Tells others what the party sends and would like to receive, what it accepts and in which form, and
 * the times it sets itself. It describes a voluntary practice: it promises nothing and obliges nobody. A later revision
 * replaces it whole.
 *
 * @param sends What the party intends to share on its own accord. Absent when it does not say.
 * @param wants What the party would like to be sent. Absent when it does not say.
 * @param acceptedTypes The message types that the party accepts. Absent, it accepts every type but
 *     attribution-statement, which is accepted only where it is listed here.
 * @param signedTypes Those message types that the party accepts only when they are signed. Absent when it makes no such
 *     condition.
 * @param acceptedFormats The foreign formats that the party can read in the documents of a message. Absent when it does
 *     not say.
 * @param languages The languages in which the party can read messages, the preferred one first.
 * @param tlpCeilings The strictest labels that the party sends and accepts. Absent when it sets no such limit.
 * @param encryption Whether the party wants every message encrypted in transit. Absent, the handling of each message
 *     decides.
 * @param replyTimes How soon the party itself means to react, one entry for each precedence. Absent, the usual times of
 *     each precedence hold.
 * @param reportTimes How soon the party itself means to report an incident, one entry for each stage. Absent, the usual
 *     times of each stage hold.
 * @param severityScales The severity scales that the party uses at home, and how their levels compare with those of the
 *     format. Absent when it uses none of its own.
 * @param legalLimits What law or policy keeps the party from giving, asking or using. Absent when nothing is said about
 *     it.
 * @param validFrom The first day on which the profile holds. Absent, it holds from the sending of the message.
 */
public record SharingProfile(
        @Size(max = 64) List<@NotNull @Valid SharingScope> sends,
        @Size(max = 64) List<@NotNull @Valid SharingScope> wants,
        @Size(max = 64) List<@NotNull MessageType> acceptedTypes,
        @Size(max = 64) List<@NotNull MessageType> signedTypes,
        @Size(max = 64) List<@NotNull @Valid AcceptedFormat> acceptedFormats,
        @NotEmpty @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable @Valid TlpCeilings tlpCeilings,
        @Nullable TransportEncryption encryption,
        @Size(max = 4) List<@NotNull @Valid ReplyTarget> replyTimes,
        @Size(max = 4) List<@NotNull @Valid ReportTarget> reportTimes,
        @Size(max = 8) List<@NotNull @Valid SeverityScale> severityScales,
        @Nullable @Valid Text legalLimits,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validFrom) implements Body {

    /** Lists are copied and may not hold null. */
    public SharingProfile {
        sends = List.copyOf(sends);
        wants = List.copyOf(wants);
        acceptedTypes = List.copyOf(acceptedTypes);
        signedTypes = List.copyOf(signedTypes);
        acceptedFormats = List.copyOf(acceptedFormats);
        languages = List.copyOf(languages);
        replyTimes = List.copyOf(replyTimes);
        reportTimes = List.copyOf(reportTimes);
        severityScales = List.copyOf(severityScales);
    }

    @Override
    public MessageType messageType() {
        return MessageType.SHARING_PROFILE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .sends(sends)
                .wants(wants)
                .acceptedTypes(acceptedTypes)
                .signedTypes(signedTypes)
                .acceptedFormats(acceptedFormats)
                .languages(languages)
                .tlpCeilings(tlpCeilings)
                .encryption(encryption)
                .replyTimes(replyTimes)
                .reportTimes(reportTimes)
                .severityScales(severityScales)
                .legalLimits(legalLimits)
                .validFrom(validFrom);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("sends", sends)
                .with("wants", wants)
                .with("acceptedTypes", acceptedTypes)
                .with("signedTypes", signedTypes)
                .with("acceptedFormats", acceptedFormats)
                .with("languages", languages)
                .with("tlpCeilings", tlpCeilings)
                .with("encryption", encryption)
                .with("replyTimes", replyTimes)
                .with("reportTimes", reportTimes)
                .with("severityScales", severityScales)
                .with("legalLimits", legalLimits)
                .with("validFrom", validFrom);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SharingProfile refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SharingProfile}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private List<SharingScope> sends = List.of();
        private List<SharingScope> wants = List.of();
        private List<MessageType> acceptedTypes = List.of();
        private List<MessageType> signedTypes = List.of();
        private List<AcceptedFormat> acceptedFormats = List.of();
        private List<String> languages = List.of();
        private @Nullable TlpCeilings tlpCeilings;
        private @Nullable TransportEncryption encryption;
        private List<ReplyTarget> replyTimes = List.of();
        private List<ReportTarget> reportTimes = List.of();
        private List<SeverityScale> severityScales = List.of();
        private @Nullable Text legalLimits;
        private @Nullable String validFrom;

        @JsonIgnore
        private Builder() {}

        /** Scope sent: What the party intends to share on its own accord. Absent when it does not say. */
        public Builder sends(List<SharingScope> sends) {
            this.sends = sends;
            return this;
        }

        /** Scope sent, one by one. */
        public Builder sends(SharingScope... sends) {
            this.sends = List.of(sends);
            return this;
        }

        /** Scope wanted: What the party would like to be sent. Absent when it does not say. */
        public Builder wants(List<SharingScope> wants) {
            this.wants = wants;
            return this;
        }

        /** Scope wanted, one by one. */
        public Builder wants(SharingScope... wants) {
            this.wants = List.of(wants);
            return this;
        }

        /**
         * Accepted types: The message types that the party accepts. Absent, it accepts every type but
         * attribution-statement, which is accepted only where it is listed here.
         */
        public Builder acceptedTypes(List<MessageType> acceptedTypes) {
            this.acceptedTypes = acceptedTypes;
            return this;
        }

        /** Accepted types, one by one. */
        public Builder acceptedTypes(MessageType... acceptedTypes) {
            this.acceptedTypes = List.of(acceptedTypes);
            return this;
        }

        /**
         * Types to sign: Those message types that the party accepts only when they are signed. Absent when it makes no
         * such condition.
         */
        public Builder signedTypes(List<MessageType> signedTypes) {
            this.signedTypes = signedTypes;
            return this;
        }

        /** Types to sign, one by one. */
        public Builder signedTypes(MessageType... signedTypes) {
            this.signedTypes = List.of(signedTypes);
            return this;
        }

        /**
         * Accepted formats: The foreign formats that the party can read in the documents of a message. Absent when it
         * does not say.
         */
        public Builder acceptedFormats(List<AcceptedFormat> acceptedFormats) {
            this.acceptedFormats = acceptedFormats;
            return this;
        }

        /** Accepted formats, one by one. */
        public Builder acceptedFormats(AcceptedFormat... acceptedFormats) {
            this.acceptedFormats = List.of(acceptedFormats);
            return this;
        }

        /** Languages read: The languages in which the party can read messages, the preferred one first. */
        public Builder languages(List<String> languages) {
            this.languages = languages;
            return this;
        }

        /** Languages read, one by one. */
        public Builder languages(String... languages) {
            this.languages = List.of(languages);
            return this;
        }

        /** TLP ceilings: The strictest labels that the party sends and accepts. Absent when it sets no such limit. */
        public Builder tlpCeilings(@Nullable TlpCeilings tlpCeilings) {
            this.tlpCeilings = tlpCeilings;
            return this;
        }

        /**
         * Encryption in transit: Whether the party wants every message encrypted in transit. Absent, the handling of
         * each message decides.
         */
        public Builder encryption(@Nullable TransportEncryption encryption) {
            this.encryption = encryption;
            return this;
        }

        /**
         * Reply times: How soon the party itself means to react, one entry for each precedence. Absent, the usual times
         * of each precedence hold.
         */
        public Builder replyTimes(List<ReplyTarget> replyTimes) {
            this.replyTimes = replyTimes;
            return this;
        }

        /** Reply times, one by one. */
        public Builder replyTimes(ReplyTarget... replyTimes) {
            this.replyTimes = List.of(replyTimes);
            return this;
        }

        /**
         * Report times: How soon the party itself means to report an incident, one entry for each stage. Absent, the
         * usual times of each stage hold.
         */
        public Builder reportTimes(List<ReportTarget> reportTimes) {
            this.reportTimes = reportTimes;
            return this;
        }

        /** Report times, one by one. */
        public Builder reportTimes(ReportTarget... reportTimes) {
            this.reportTimes = List.of(reportTimes);
            return this;
        }

        /**
         * Severity scales: The severity scales that the party uses at home, and how their levels compare with those of
         * the format. Absent when it uses none of its own.
         */
        public Builder severityScales(List<SeverityScale> severityScales) {
            this.severityScales = severityScales;
            return this;
        }

        /** Severity scales, one by one. */
        public Builder severityScales(SeverityScale... severityScales) {
            this.severityScales = List.of(severityScales);
            return this;
        }

        /**
         * Legal limits: What law or policy keeps the party from giving, asking or using. Absent when nothing is said
         * about it.
         */
        public Builder legalLimits(@Nullable Text legalLimits) {
            this.legalLimits = legalLimits;
            return this;
        }

        /** Legal limits, in one language. */
        public Builder legalLimits(String language, String words) {
            return legalLimits(Text.of(language, words));
        }

        /** Valid from: The first day on which the profile holds. Absent, it holds from the sending of the message. */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** The sharing profile as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SharingProfile build() {
            return new SharingProfile(
                    sends,
                    wants,
                    acceptedTypes,
                    signedTypes,
                    acceptedFormats,
                    languages,
                    tlpCeilings,
                    encryption,
                    replyTimes,
                    reportTimes,
                    severityScales,
                    legalLimits,
                    validFrom);
        }
    }
}
