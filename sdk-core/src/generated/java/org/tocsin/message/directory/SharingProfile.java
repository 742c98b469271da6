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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.TransportEncryption;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Sharing profile: Tells others what the party sends and would like to receive, what it accepts and in which form, and
 * the times it sets itself. It describes a voluntary practice: it promises nothing and obliges nobody. A later revision
 * replaces it whole.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#sharing-profile">sharing-profile</a>.
 *
 * @param sends What the party intends to share on its own accord. Absent when it does not say.
 * @param wants What the party would like to be sent. Absent when it does not say.
 * @param alsoAcceptedTypes The message types that the party accepts beyond the usual ones, such as
 *     attribution-statement. Usual is every type but that one. Absent when it accepts none but the usual ones.
 * @param declinedTypes The usual message types that the party does not want to be sent. An acknowledgement, a
 *     cancellation and a handling-change cannot be declined. Absent when it declines none. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNFIT_DECLINED_TYPE TOC-DIR-015}.
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
 * @param reportTimes How soon the party itself means to report an incident. Where a stage has several entries, the
 *     earliest end counts. Absent, the usual times of each stage hold.
 * @param severityScales The severity scales that the party uses at home, and how their levels compare with those of the
 *     format. Absent when it uses none of its own.
 * @param legalLimits What law or policy keeps the party from giving, asking or using. Absent when nothing is said about
 *     it.
 * @param validFrom The first day on which the profile holds. Absent, it holds from the sending of the message. Rules:
 *     {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record SharingProfile(
        @Size(max = 64) List<@NotNull @Valid SharingScope> sends,
        @Size(max = 64) List<@NotNull @Valid SharingScope> wants,
        @Size(max = 64) List<@NotNull MessageType> alsoAcceptedTypes,
        @Size(max = 64) List<@NotNull MessageType> declinedTypes,
        @Size(max = 64) List<@NotNull MessageType> signedTypes,
        @Size(max = 64) List<@NotNull @Valid AcceptedFormat> acceptedFormats,
        @NotEmpty @Size(max = 32) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable @Valid TlpCeilings tlpCeilings,
        @Nullable TransportEncryption encryption,
        @Size(max = 4) List<@NotNull @Valid ReplyTarget> replyTimes,
        @Size(max = 8) List<@NotNull @Valid ReportTarget> reportTimes,
        @Size(max = 8) List<@NotNull @Valid SeverityScale> severityScales,
        @Nullable @Valid Text legalLimits,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validFrom,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public SharingProfile {
        sends = Elements.copy(sends);
        wants = Elements.copy(wants);
        alsoAcceptedTypes = Elements.copy(alsoAcceptedTypes);
        declinedTypes = Elements.copy(declinedTypes);
        signedTypes = Elements.copy(signedTypes);
        acceptedFormats = Elements.copy(acceptedFormats);
        languages = Elements.copy(languages);
        replyTimes = Elements.copy(replyTimes);
        reportTimes = Elements.copy(reportTimes);
        severityScales = Elements.copy(severityScales);
        extensions = extensions == null ? Extensions.none() : extensions;
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
                .alsoAcceptedTypes(alsoAcceptedTypes)
                .declinedTypes(declinedTypes)
                .signedTypes(signedTypes)
                .acceptedFormats(acceptedFormats)
                .languages(languages)
                .tlpCeilings(tlpCeilings)
                .encryption(encryption)
                .replyTimes(replyTimes)
                .reportTimes(reportTimes)
                .severityScales(severityScales)
                .legalLimits(legalLimits)
                .validFrom(validFrom)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("sends", sends)
                .with("wants", wants)
                .with("alsoAcceptedTypes", alsoAcceptedTypes)
                .with("declinedTypes", declinedTypes)
                .with("signedTypes", signedTypes)
                .with("acceptedFormats", acceptedFormats)
                .with("languages", languages)
                .with("tlpCeilings", tlpCeilings)
                .with("encryption", encryption)
                .with("replyTimes", replyTimes)
                .with("reportTimes", reportTimes)
                .with("severityScales", severityScales)
                .with("legalLimits", legalLimits)
                .with("validFrom", validFrom)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SharingProfile refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SharingProfile}. It checks nothing: the whole message is checked at once. Required: {@code
     * languages}.
     */
    public static final class Builder {

        private List<SharingScope> sends = List.of();
        private List<SharingScope> wants = List.of();
        private List<MessageType> alsoAcceptedTypes = List.of();
        private List<MessageType> declinedTypes = List.of();
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
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Scope sent: What the party intends to share on its own accord. Absent when it does not say. Replaces what was
         * set before; {@code addSends} adds.
         */
        public Builder sends(List<SharingScope> sends) {
            this.sends = Elements.copy(sends);
            return this;
        }

        /** Scope sent, one by one, in place of what was set before. */
        public Builder sends(SharingScope... sends) {
            this.sends = Elements.of(sends);
            return this;
        }

        /** Scope sent, added to what was set before. */
        public Builder addSends(SharingScope... more) {
            this.sends = Elements.plus(sends, Elements.of(more));
            return this;
        }

        /**
         * Scope wanted: What the party would like to be sent. Absent when it does not say. Replaces what was set
         * before; {@code addWants} adds.
         */
        public Builder wants(List<SharingScope> wants) {
            this.wants = Elements.copy(wants);
            return this;
        }

        /** Scope wanted, one by one, in place of what was set before. */
        public Builder wants(SharingScope... wants) {
            this.wants = Elements.of(wants);
            return this;
        }

        /** Scope wanted, added to what was set before. */
        public Builder addWants(SharingScope... more) {
            this.wants = Elements.plus(wants, Elements.of(more));
            return this;
        }

        /**
         * Types also accepted: The message types that the party accepts beyond the usual ones, such as
         * attribution-statement. Usual is every type but that one. Absent when it accepts none but the usual ones.
         * Replaces what was set before; {@code addAlsoAcceptedTypes} adds.
         */
        public Builder alsoAcceptedTypes(List<MessageType> alsoAcceptedTypes) {
            this.alsoAcceptedTypes = Elements.copy(alsoAcceptedTypes);
            return this;
        }

        /** Types also accepted, one by one, in place of what was set before. */
        public Builder alsoAcceptedTypes(MessageType... alsoAcceptedTypes) {
            this.alsoAcceptedTypes = Elements.of(alsoAcceptedTypes);
            return this;
        }

        /** Types also accepted, added to what was set before. */
        public Builder addAlsoAcceptedTypes(MessageType... more) {
            this.alsoAcceptedTypes = Elements.plus(alsoAcceptedTypes, Elements.of(more));
            return this;
        }

        /**
         * Types declined: The usual message types that the party does not want to be sent. An acknowledgement, a
         * cancellation and a handling-change cannot be declined. Absent when it declines none. Replaces what was set
         * before; {@code addDeclinedTypes} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNFIT_DECLINED_TYPE
         * TOC-DIR-015}.
         */
        public Builder declinedTypes(List<MessageType> declinedTypes) {
            this.declinedTypes = Elements.copy(declinedTypes);
            return this;
        }

        /** Types declined, one by one, in place of what was set before. */
        public Builder declinedTypes(MessageType... declinedTypes) {
            this.declinedTypes = Elements.of(declinedTypes);
            return this;
        }

        /** Types declined, added to what was set before. */
        public Builder addDeclinedTypes(MessageType... more) {
            this.declinedTypes = Elements.plus(declinedTypes, Elements.of(more));
            return this;
        }

        /**
         * Types to sign: Those message types that the party accepts only when they are signed. Absent when it makes no
         * such condition. Replaces what was set before; {@code addSignedTypes} adds.
         */
        public Builder signedTypes(List<MessageType> signedTypes) {
            this.signedTypes = Elements.copy(signedTypes);
            return this;
        }

        /** Types to sign, one by one, in place of what was set before. */
        public Builder signedTypes(MessageType... signedTypes) {
            this.signedTypes = Elements.of(signedTypes);
            return this;
        }

        /** Types to sign, added to what was set before. */
        public Builder addSignedTypes(MessageType... more) {
            this.signedTypes = Elements.plus(signedTypes, Elements.of(more));
            return this;
        }

        /**
         * Accepted formats: The foreign formats that the party can read in the documents of a message. Absent when it
         * does not say. Replaces what was set before; {@code addAcceptedFormats} adds.
         */
        public Builder acceptedFormats(List<AcceptedFormat> acceptedFormats) {
            this.acceptedFormats = Elements.copy(acceptedFormats);
            return this;
        }

        /** Accepted formats, one by one, in place of what was set before. */
        public Builder acceptedFormats(AcceptedFormat... acceptedFormats) {
            this.acceptedFormats = Elements.of(acceptedFormats);
            return this;
        }

        /** Accepted formats, added to what was set before. */
        public Builder addAcceptedFormats(AcceptedFormat... more) {
            this.acceptedFormats = Elements.plus(acceptedFormats, Elements.of(more));
            return this;
        }

        /**
         * Languages read: The languages in which the party can read messages, the preferred one first. Required.
         * Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Languages read, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Languages read, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
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
         * of each precedence hold. Replaces what was set before; {@code addReplyTimes} adds.
         */
        public Builder replyTimes(List<ReplyTarget> replyTimes) {
            this.replyTimes = Elements.copy(replyTimes);
            return this;
        }

        /** Reply times, one by one, in place of what was set before. */
        public Builder replyTimes(ReplyTarget... replyTimes) {
            this.replyTimes = Elements.of(replyTimes);
            return this;
        }

        /** Reply times, added to what was set before. */
        public Builder addReplyTimes(ReplyTarget... more) {
            this.replyTimes = Elements.plus(replyTimes, Elements.of(more));
            return this;
        }

        /**
         * Report times: How soon the party itself means to report an incident. Where a stage has several entries, the
         * earliest end counts. Absent, the usual times of each stage hold. Replaces what was set before; {@code
         * addReportTimes} adds.
         */
        public Builder reportTimes(List<ReportTarget> reportTimes) {
            this.reportTimes = Elements.copy(reportTimes);
            return this;
        }

        /** Report times, one by one, in place of what was set before. */
        public Builder reportTimes(ReportTarget... reportTimes) {
            this.reportTimes = Elements.of(reportTimes);
            return this;
        }

        /** Report times, added to what was set before. */
        public Builder addReportTimes(ReportTarget... more) {
            this.reportTimes = Elements.plus(reportTimes, Elements.of(more));
            return this;
        }

        /**
         * Severity scales: The severity scales that the party uses at home, and how their levels compare with those of
         * the format. Absent when it uses none of its own. Replaces what was set before; {@code addSeverityScales}
         * adds.
         */
        public Builder severityScales(List<SeverityScale> severityScales) {
            this.severityScales = Elements.copy(severityScales);
            return this;
        }

        /** Severity scales, one by one, in place of what was set before. */
        public Builder severityScales(SeverityScale... severityScales) {
            this.severityScales = Elements.of(severityScales);
            return this;
        }

        /** Severity scales, added to what was set before. */
        public Builder addSeverityScales(SeverityScale... more) {
            this.severityScales = Elements.plus(severityScales, Elements.of(more));
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
            this.legalLimits = Text.of(language, words);
            return this;
        }

        /** Legal limits, as if it had not been set. */
        public Builder clearLegalLimits() {
            this.legalLimits = null;
            return this;
        }

        /**
         * Valid from: The first day on which the profile holds. Absent, it holds from the sending of the message.
         * Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Valid from, as this day. */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom == null ? null : validFrom.toString();
            return this;
        }

        /** Valid from, as if it had not been set. */
        public Builder clearValidFrom() {
            this.validFrom = null;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The sharing profile as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SharingProfile build() {
            return new SharingProfile(
                    sends,
                    wants,
                    alsoAcceptedTypes,
                    declinedTypes,
                    signedTypes,
                    acceptedFormats,
                    languages,
                    tlpCeilings,
                    encryption,
                    replyTimes,
                    reportTimes,
                    severityScales,
                    legalLimits,
                    validFrom,
                    extensions);
        }
    }
}
