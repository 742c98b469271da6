// Generated from common/handling.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Credit;
import org.tocsin.code.Pap;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Tlp;
import org.tocsin.code.TransportEncryption;
import org.tocsin.code.UseLimit;
import org.tocsin.code.VictimContact;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Handling of message: What recipients may do with the message and with what it says. Where a member is absent, the
 * more careful reading holds.
 *
 * @param tlp The Traffic Light Protocol 2.0 label: how far the message may be shared. It has no default. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT TOC-DIR-010}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}, {@link
 *     org.tocsin.validation.CoreProblem#LABEL_LOWERED TOC-TLP-003}, {@link
 *     org.tocsin.validation.CoreProblem#RESTRICTED_ON_PUBLIC_CHANNEL TOC-TLP-009}.
 * @param pap The Permissible Actions Protocol colour: what may be done with the contents. Absent means amber: use
 *     inside one's own networks and do not touch the adversary's side. Rules: {@link
 *     org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
 * @param community The community that the label green refers to, by its name or URI. Absent, it is the cyber-security
 *     community.
 * @param restriction A limit that the originator sets beyond the label and that recipients keep. Absent when there is
 *     none. Rules: {@link org.tocsin.validation.CoreProblem#CLASSIFICATION_MARKING TOC-TLP-012}.
 * @param encryption Whether the message may travel only encrypted, or on a channel that protects it without encryption.
 *     Absent, this is required for red and amber+strict and optional for the other labels. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ENCRYPTION_OPTIONAL_UNDER_STRICT_LABEL TOC-TLP-007}, {@link
 *     org.tocsin.validation.CoreProblem#SENSITIVE_DATA_UNPROTECTED TOC-TLP-014}.
 * @param credit Whether a recipient who uses the contents must, may or must not name the originator. Absent means
 *     must-not.
 * @param victimContact Whether a recipient may approach those affected. Absent means must-not.
 * @param useLimit The purpose to which use is limited, such as intelligence only. Absent when the originator sets no
 *     such limit.
 * @param personalData How much personal data the message holds. Absent means that nothing is stated about it. Rules:
 *     {@link org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
 * @param retainUntil The day by which recipients delete the message or review whether to keep it. Absent when no day is
 *     set. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}, {@link
 *     org.tocsin.validation.CoreProblem#SENSITIVE_DATA_WITHOUT_RETENTION TOC-TLP-013}.
 */
public record Handling(
        @NotNull Tlp tlp,
        @Nullable Pap pap,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String community,
        @Nullable @Valid Text restriction,
        @Nullable TransportEncryption encryption,
        @Nullable Credit credit,
        @Nullable VictimContact victimContact,
        @Nullable UseLimit useLimit,
        @Nullable PersonalData personalData,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String retainUntil) {

    /** Permitted actions as it holds: {@code amber} when absent. */
    public Pap papOrDefault() {
        return pap == null ? Pap.AMBER : pap;
    }

    /** Naming the originator as it holds: {@code must-not} when absent. */
    public Credit creditOrDefault() {
        return credit == null ? Credit.MUST_NOT : credit;
    }

    /** Contact with victims as it holds: {@code must-not} when absent. */
    public VictimContact victimContactOrDefault() {
        return victimContact == null ? VictimContact.MUST_NOT : victimContact;
    }

    /** Personal data as it holds: {@code not-stated} when absent. */
    public PersonalData personalDataOrDefault() {
        return personalData == null ? PersonalData.NOT_STATED : personalData;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .tlp(tlp)
                .pap(pap)
                .community(community)
                .restriction(restriction)
                .encryption(encryption)
                .credit(credit)
                .victimContact(victimContact)
                .useLimit(useLimit)
                .personalData(personalData)
                .retainUntil(retainUntil);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("tlp", tlp)
                .with("pap", pap)
                .with("community", community)
                .with("restriction", restriction)
                .with("encryption", encryption)
                .with("credit", credit)
                .with("victimContact", victimContact)
                .with("useLimit", useLimit)
                .with("personalData", personalData)
                .with("retainUntil", retainUntil);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Handling refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Handling}. It checks nothing: the whole message is checked at once. Required: {@code tlp}. */
    public static final class Builder {

        private @Nullable Tlp tlp;
        private @Nullable Pap pap;
        private @Nullable String community;
        private @Nullable Text restriction;
        private @Nullable TransportEncryption encryption;
        private @Nullable Credit credit;
        private @Nullable VictimContact victimContact;
        private @Nullable UseLimit useLimit;
        private @Nullable PersonalData personalData;
        private @Nullable String retainUntil;

        @JsonIgnore
        private Builder() {}

        /**
         * TLP label: The Traffic Light Protocol 2.0 label: how far the message may be shared. It has no default.
         * Required. Rules: {@link org.tocsin.validation.CoreProblem#NOT_ACCEPTED_BY_RECIPIENT TOC-DIR-010}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_TLP_LABEL TOC-TLP-001}, {@link
         * org.tocsin.validation.CoreProblem#LABEL_LOWERED TOC-TLP-003}, {@link
         * org.tocsin.validation.CoreProblem#RESTRICTED_ON_PUBLIC_CHANNEL TOC-TLP-009}.
         */
        public Builder tlp(Tlp tlp) {
            this.tlp = tlp;
            return this;
        }

        /**
         * Permitted actions: The Permissible Actions Protocol colour: what may be done with the contents. Absent means
         * amber: use inside one's own networks and do not touch the adversary's side. Rules: {@link
         * org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
         */
        public Builder pap(@Nullable Pap pap) {
            this.pap = pap;
            return this;
        }

        /**
         * Community for green: The community that the label green refers to, by its name or URI. Absent, it is the
         * cyber-security community.
         */
        public Builder community(@Nullable String community) {
            this.community = community;
            return this;
        }

        /**
         * Further restriction: A limit that the originator sets beyond the label and that recipients keep. Absent when
         * there is none. Rules: {@link org.tocsin.validation.CoreProblem#CLASSIFICATION_MARKING TOC-TLP-012}.
         */
        public Builder restriction(@Nullable Text restriction) {
            this.restriction = restriction;
            return this;
        }

        /** Further restriction, in one language. */
        public Builder restriction(String language, String words) {
            this.restriction = Text.of(language, words);
            return this;
        }

        /** Further restriction, as if it had not been set. */
        public Builder clearRestriction() {
            this.restriction = null;
            return this;
        }

        /**
         * Encryption in transit: Whether the message may travel only encrypted, or on a channel that protects it
         * without encryption. Absent, this is required for red and amber+strict and optional for the other labels.
         * Rules: {@link org.tocsin.validation.CoreProblem#ENCRYPTION_OPTIONAL_UNDER_STRICT_LABEL TOC-TLP-007}, {@link
         * org.tocsin.validation.CoreProblem#SENSITIVE_DATA_UNPROTECTED TOC-TLP-014}.
         */
        public Builder encryption(@Nullable TransportEncryption encryption) {
            this.encryption = encryption;
            return this;
        }

        /**
         * Naming the originator: Whether a recipient who uses the contents must, may or must not name the originator.
         * Absent means must-not.
         */
        public Builder credit(@Nullable Credit credit) {
            this.credit = credit;
            return this;
        }

        /** Contact with victims: Whether a recipient may approach those affected. Absent means must-not. */
        public Builder victimContact(@Nullable VictimContact victimContact) {
            this.victimContact = victimContact;
            return this;
        }

        /**
         * Limit of use: The purpose to which use is limited, such as intelligence only. Absent when the originator sets
         * no such limit.
         */
        public Builder useLimit(@Nullable UseLimit useLimit) {
            this.useLimit = useLimit;
            return this;
        }

        /**
         * Personal data: How much personal data the message holds. Absent means that nothing is stated about it. Rules:
         * {@link org.tocsin.validation.CoreProblem#SENSITIVE_CONTENT_UNDER_CLEAR TOC-TLP-010}.
         */
        public Builder personalData(@Nullable PersonalData personalData) {
            this.personalData = personalData;
            return this;
        }

        /**
         * Keep until: The day by which recipients delete the message or review whether to keep it. Absent when no day
         * is set. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}, {@link
         * org.tocsin.validation.CoreProblem#SENSITIVE_DATA_WITHOUT_RETENTION TOC-TLP-013}.
         */
        public Builder retainUntil(@Nullable String retainUntil) {
            this.retainUntil = retainUntil;
            return this;
        }

        /** Keep until, as this day. */
        public Builder retainUntil(@Nullable LocalDate retainUntil) {
            this.retainUntil = retainUntil == null ? null : retainUntil.toString();
            return this;
        }

        /** Keep until, as if it had not been set. */
        public Builder clearRetainUntil() {
            this.retainUntil = null;
            return this;
        }

        /** The handling of message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Handling build() {
            return new Handling(
                    tlp,
                    pap,
                    community,
                    restriction,
                    encryption,
                    credit,
                    victimContact,
                    useLimit,
                    personalData,
                    retainUntil);
        }
    }
}
