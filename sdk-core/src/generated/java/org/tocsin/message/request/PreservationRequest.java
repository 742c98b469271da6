// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.PreservationUrgency;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.LocalId;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Request for preservation: Asks that stored data be kept from deletion and change until a request for mutual legal
 * assistance can follow. It does not ask for the data, and it does not replace that request.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#preservation-request">preservation-request</a>.
 *
 * @param authority The authority that asks for the preservation.
 * @param investigatingAuthority The authority that investigates the offence. Absent when it is the one that asks.
 * @param offence The offence for which the data are needed.
 * @param facts What happened, in brief.
 * @param data The data that are to be preserved, and who holds them or where they are. An answer refers to an entry by
 *     its place in this list, counting from one. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PRESERVED_DATA_NOT_PLACED TOC-REQ-018}.
 * @param necessity Why it is necessary to preserve the data, and why now.
 * @param mutualAssistance Whether a request for mutual legal assistance is to follow.
 * @param periodDays For how many days the data should be kept, counted from the day on which they are preserved, or
 *     from the end of the running period. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PRESERVATION_TOO_SHORT_OR_ASTRAY TOC-REQ-008}.
 * @param earlierPreservation The preservation that is to be extended. Absent when the request is a new one. Rules:
 *     {@link org.tocsin.validation.CoreProblem#PRESERVATION_EXTENDED_LATE TOC-REQ-009}.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param urgency What makes it urgent. Absent when nothing does beyond the necessity. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param confidential True when neither the users whose data are preserved nor the public should learn of the request.
 *     Absent means true.
 * @param pathDisclosure True when the originator also asks for as much traffic data as shows through which other
 *     providers and parties the communication ran. Absent means false.
 * @param replyChannels By what means the originator would like to be answered, the preferred one first. Absent, by the
 *     way on which the request came.
 * @param localIds The numbers under which the originator keeps the case, for the holder to quote. Absent when it gives
 *     none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record PreservationRequest(
        @NotNull @Valid CaseAuthority authority,
        @Nullable @Valid CaseAuthority investigatingAuthority,
        @NotNull @Valid InvestigatedOffence offence,
        @NotNull @Valid Text facts,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid DataToPreserve> data,
        @NotNull @Valid Text necessity,
        @NotNull @Valid MutualAssistance mutualAssistance,
        @NotNull @Min(1) @Max(3650) Integer periodDays,
        @Nullable @Valid EarlierPreservation earlierPreservation,
        @Nullable @WellFormed IncidentId incident,
        @Size(max = 16) List<@NotNull PreservationUrgency> urgency,
        @Nullable Boolean confidential,
        @Nullable Boolean pathDisclosure,
        @Size(max = 8) List<@NotNull ChannelKind> replyChannels,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public PreservationRequest {
        data = Elements.copy(data);
        urgency = Elements.copy(urgency);
        replyChannels = Elements.copy(replyChannels);
        localIds = Elements.copy(localIds);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Confidential towards users as it holds: {@code true} when absent. */
    public Boolean confidentialOrDefault() {
        return confidential == null ? true : confidential;
    }

    /** Disclosure of path as it holds: {@code false} when absent. */
    public Boolean pathDisclosureOrDefault() {
        return pathDisclosure == null ? false : pathDisclosure;
    }

    @Override
    public MessageType messageType() {
        return MessageType.PRESERVATION_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .authority(authority)
                .investigatingAuthority(investigatingAuthority)
                .offence(offence)
                .facts(facts)
                .data(data)
                .necessity(necessity)
                .mutualAssistance(mutualAssistance)
                .periodDays(periodDays)
                .earlierPreservation(earlierPreservation)
                .incident(incident)
                .urgency(urgency)
                .confidential(confidential)
                .pathDisclosure(pathDisclosure)
                .replyChannels(replyChannels)
                .localIds(localIds)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("authority", authority)
                .with("investigatingAuthority", investigatingAuthority)
                .with("offence", offence)
                .with("facts", facts)
                .with("data", data)
                .with("necessity", necessity)
                .with("mutualAssistance", mutualAssistance)
                .with("periodDays", periodDays)
                .with("earlierPreservation", earlierPreservation)
                .with("incident", incident)
                .with("urgency", urgency)
                .with("confidential", confidential)
                .with("pathDisclosure", pathDisclosure)
                .with("replyChannels", replyChannels)
                .with("localIds", localIds)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PreservationRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PreservationRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * authority}, {@code offence}, {@code facts}, {@code data}, {@code necessity}, {@code mutualAssistance}, {@code
     * periodDays}.
     */
    public static final class Builder {

        private @Nullable CaseAuthority authority;
        private @Nullable CaseAuthority investigatingAuthority;
        private @Nullable InvestigatedOffence offence;
        private @Nullable Text facts;
        private List<DataToPreserve> data = List.of();
        private @Nullable Text necessity;
        private @Nullable MutualAssistance mutualAssistance;
        private @Nullable Integer periodDays;
        private @Nullable EarlierPreservation earlierPreservation;
        private @Nullable IncidentId incident;
        private List<PreservationUrgency> urgency = List.of();
        private @Nullable Boolean confidential;
        private @Nullable Boolean pathDisclosure;
        private List<ChannelKind> replyChannels = List.of();
        private List<LocalId> localIds = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Requesting authority: The authority that asks for the preservation. Required. */
        public Builder authority(CaseAuthority authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Investigating authority: The authority that investigates the offence. Absent when it is the one that asks.
         */
        public Builder investigatingAuthority(@Nullable CaseAuthority investigatingAuthority) {
            this.investigatingAuthority = investigatingAuthority;
            return this;
        }

        /** Offence investigated: The offence for which the data are needed. Required. */
        public Builder offence(InvestigatedOffence offence) {
            this.offence = offence;
            return this;
        }

        /** Brief facts: What happened, in brief. Required. */
        public Builder facts(Text facts) {
            this.facts = facts;
            return this;
        }

        /** Brief facts, in one language. */
        public Builder facts(String language, String words) {
            this.facts = Text.of(language, words);
            return this;
        }

        /** Brief facts, as if it had not been set. */
        public Builder clearFacts() {
            this.facts = null;
            return this;
        }

        /**
         * Data to preserve: The data that are to be preserved, and who holds them or where they are. An answer refers
         * to an entry by its place in this list, counting from one. Required. Replaces what was set before; {@code
         * addData} adds. Rules: {@link org.tocsin.validation.CoreProblem#PRESERVED_DATA_NOT_PLACED TOC-REQ-018}.
         */
        public Builder data(List<DataToPreserve> data) {
            this.data = Elements.copy(data);
            return this;
        }

        /** Data to preserve, one by one, in place of what was set before. */
        public Builder data(DataToPreserve... data) {
            this.data = Elements.of(data);
            return this;
        }

        /** Data to preserve, added to what was set before. */
        public Builder addData(DataToPreserve... more) {
            this.data = Elements.plus(data, Elements.of(more));
            return this;
        }

        /** Necessity of preservation: Why it is necessary to preserve the data, and why now. Required. */
        public Builder necessity(Text necessity) {
            this.necessity = necessity;
            return this;
        }

        /** Necessity of preservation, in one language. */
        public Builder necessity(String language, String words) {
            this.necessity = Text.of(language, words);
            return this;
        }

        /** Necessity of preservation, as if it had not been set. */
        public Builder clearNecessity() {
            this.necessity = null;
            return this;
        }

        /** Mutual legal assistance: Whether a request for mutual legal assistance is to follow. Required. */
        public Builder mutualAssistance(MutualAssistance mutualAssistance) {
            this.mutualAssistance = mutualAssistance;
            return this;
        }

        /**
         * Period in days: For how many days the data should be kept, counted from the day on which they are preserved,
         * or from the end of the running period. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#PRESERVATION_TOO_SHORT_OR_ASTRAY TOC-REQ-008}.
         */
        public Builder periodDays(Integer periodDays) {
            this.periodDays = periodDays;
            return this;
        }

        /** Period in days, as a plain number. */
        public Builder periodDays(int periodDays) {
            this.periodDays = periodDays;
            return this;
        }

        /**
         * Earlier preservation: The preservation that is to be extended. Absent when the request is a new one. Rules:
         * {@link org.tocsin.validation.CoreProblem#PRESERVATION_EXTENDED_LATE TOC-REQ-009}.
         */
        public Builder earlierPreservation(@Nullable EarlierPreservation earlierPreservation) {
            this.earlierPreservation = earlierPreservation;
            return this;
        }

        /**
         * Incident concerned: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident concerned, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident concerned, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident concerned, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /**
         * Reasons for urgency: What makes it urgent. Absent when nothing does beyond the necessity. Replaces what was
         * set before; {@code addUrgency} adds. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER
         * TOC-COD-004}.
         */
        public Builder urgency(List<PreservationUrgency> urgency) {
            this.urgency = Elements.copy(urgency);
            return this;
        }

        /** Reasons for urgency, one by one, in place of what was set before. */
        public Builder urgency(PreservationUrgency... urgency) {
            this.urgency = Elements.of(urgency);
            return this;
        }

        /** Reasons for urgency, added to what was set before. */
        public Builder addUrgency(PreservationUrgency... more) {
            this.urgency = Elements.plus(urgency, Elements.of(more));
            return this;
        }

        /**
         * Confidential towards users: True when neither the users whose data are preserved nor the public should learn
         * of the request. Absent means true.
         */
        public Builder confidential(@Nullable Boolean confidential) {
            this.confidential = confidential;
            return this;
        }

        /**
         * Disclosure of path: True when the originator also asks for as much traffic data as shows through which other
         * providers and parties the communication ran. Absent means false.
         */
        public Builder pathDisclosure(@Nullable Boolean pathDisclosure) {
            this.pathDisclosure = pathDisclosure;
            return this;
        }

        /**
         * Preferred ways of reply: By what means the originator would like to be answered, the preferred one first.
         * Absent, by the way on which the request came. Replaces what was set before; {@code addReplyChannels} adds.
         */
        public Builder replyChannels(List<ChannelKind> replyChannels) {
            this.replyChannels = Elements.copy(replyChannels);
            return this;
        }

        /** Preferred ways of reply, one by one, in place of what was set before. */
        public Builder replyChannels(ChannelKind... replyChannels) {
            this.replyChannels = Elements.of(replyChannels);
            return this;
        }

        /** Preferred ways of reply, added to what was set before. */
        public Builder addReplyChannels(ChannelKind... more) {
            this.replyChannels = Elements.plus(replyChannels, Elements.of(more));
            return this;
        }

        /**
         * Local identifiers: The numbers under which the originator keeps the case, for the holder to quote. Absent
         * when it gives none. Replaces what was set before; {@code addLocalIds} adds.
         */
        public Builder localIds(List<LocalId> localIds) {
            this.localIds = Elements.copy(localIds);
            return this;
        }

        /** Local identifiers, one by one, in place of what was set before. */
        public Builder localIds(LocalId... localIds) {
            this.localIds = Elements.of(localIds);
            return this;
        }

        /** Local identifiers, added to what was set before. */
        public Builder addLocalIds(LocalId... more) {
            this.localIds = Elements.plus(localIds, Elements.of(more));
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

        /** The request for preservation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PreservationRequest build() {
            return new PreservationRequest(
                    authority,
                    investigatingAuthority,
                    offence,
                    facts,
                    data,
                    necessity,
                    mutualAssistance,
                    periodDays,
                    earlierPreservation,
                    incident,
                    urgency,
                    confidential,
                    pathDisclosure,
                    replyChannels,
                    localIds,
                    extensions);
        }
    }
}
