// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Confidence;
import org.tocsin.code.EvidenceAvailability;
import org.tocsin.code.Likelihood;
import org.tocsin.code.MessageType;
import org.tocsin.code.StateNexus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Attribution statement: A claim about where activity comes from or who answers for it. It says how far the claim goes,
 * what it rests on, and what else was considered. No other type may hold such a claim.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#attribution">attribution</a>.
 *
 * @param level How far the claim goes, from the origin of traffic to the responsibility of a State. It claims nothing
 *     beyond this level.
 * @param claimStanding In what sense the claim is made: as a technical finding, as a legal one or as a political one.
 *     How much authority speaks is said in the envelope. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}.
 * @param incidents The identifiers of the incidents that the claim is about, as those who reported them share them.
 * @param subject What or who the claim points to. Rules: {@link org.tocsin.validation.CoreProblem#SUBJECT_MISSING
 *     TOC-ATT-010}.
 * @param seenFrom The parties from whose territory or networks the activity was seen to come. It is a place and says
 *     nothing about responsibility. Absent when it is not known or not told. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param nexus How the party that the subject names is said to stand to the activity. Absent when no State is meant or
 *     the tie was not assessed.
 * @param claim The claim itself, in the words in which the originator wishes it to be quoted.
 * @param likelihood How likely it is that the claim is true. Absent only at the level technical-origin. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS TOC-ATT-001}, {@link
 *     org.tocsin.validation.CoreProblem#STATE_CLAIM_TOO_WEAK TOC-ATT-005}.
 * @param confidence How well the claim is founded; it is not how likely the claim is. Absent only at the level
 *     technical-origin. Rules: {@link org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS TOC-ATT-001}, {@link
 *     org.tocsin.validation.CoreProblem#STATE_CLAIM_TOO_WEAK TOC-ATT-005}.
 * @param basis What the claim rests on. Absent only at the level technical-origin. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS TOC-ATT-001}.
 * @param evidence Whether others can see the evidence. Absent means none.
 * @param alternatives The other explanations that were weighed, and how likely each is. Absent when none was; a claim
 *     about a State always has at least one. Rules: {@link org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE
 *     TOC-ATT-003}.
 * @param assumptions What the claim takes for granted. Absent when nothing is assumed.
 * @param unknowns What is not known and could change the claim. Absent when no gap is seen.
 * @param norms The norms and rules of law that the originator holds to be concerned. Absent when none is invoked; a
 *     claim of State responsibility always invokes one. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STATE_RESPONSIBILITY_WITHOUT_NORM TOC-ATT-004}.
 * @param consequences What the originator announces to do because of the claim. Absent when nothing is announced.
 * @param subjectInformedFirst Whether the party that the subject names was told before anybody else. Absent when no
 *     party is named; a claim about a State always answers it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}.
 * @param publicity How widely the claim is or will be made known. Absent, it is made to the recipients alone.
 * @param coAuthors The parties that make the same claim together with the originator, each of which signs the message.
 *     Absent when it speaks alone.
 * @param sources Published sources on which the claim rests. Absent when there are none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record AttributionStatement(
        @NotNull AttributionLevel level,
        @NotNull ClaimStanding claimStanding,
        @NotEmpty @Size(max = 64) List<@NotNull @WellFormed IncidentId> incidents,
        @NotNull @Valid AttributionSubject subject,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> seenFrom,
        @Nullable StateNexus nexus,
        @NotNull @Valid Text claim,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        @Size(max = 64) List<@NotNull @Valid AttributionBasis> basis,
        @Nullable EvidenceAvailability evidence,
        @Size(max = 32) List<@NotNull @Valid Judgement> alternatives,
        @Size(max = 64) List<@NotNull @Valid Judgement> assumptions,
        @Size(max = 64) List<@NotNull @Valid InformationGap> unknowns,
        @Size(max = 64) List<@NotNull @Valid InvokedNorm> norms,
        @Size(max = 16) List<@NotNull @Valid AnnouncedConsequence> consequences,
        @Nullable @Valid SubjectNotice subjectInformedFirst,
        @Nullable @Valid ClaimPublicity publicity,
        @Size(max = 64) List<@NotNull @Valid CoAuthor> coAuthors,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public AttributionStatement {
        incidents = Elements.copy(incidents);
        seenFrom = Elements.copy(seenFrom);
        basis = Elements.copy(basis);
        alternatives = Elements.copy(alternatives);
        assumptions = Elements.copy(assumptions);
        unknowns = Elements.copy(unknowns);
        norms = Elements.copy(norms);
        consequences = Elements.copy(consequences);
        coAuthors = Elements.copy(coAuthors);
        sources = Elements.copy(sources);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Availability of evidence as it holds: {@code none} when absent. */
    public EvidenceAvailability evidenceOrDefault() {
        return evidence == null ? EvidenceAvailability.NONE : evidence;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ATTRIBUTION_STATEMENT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .level(level)
                .claimStanding(claimStanding)
                .incidents(incidents)
                .subject(subject)
                .seenFrom(seenFrom)
                .nexus(nexus)
                .claim(claim)
                .likelihood(likelihood)
                .confidence(confidence)
                .basis(basis)
                .evidence(evidence)
                .alternatives(alternatives)
                .assumptions(assumptions)
                .unknowns(unknowns)
                .norms(norms)
                .consequences(consequences)
                .subjectInformedFirst(subjectInformedFirst)
                .publicity(publicity)
                .coAuthors(coAuthors)
                .sources(sources)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("level", level)
                .with("claimStanding", claimStanding)
                .with("incidents", incidents)
                .with("subject", subject)
                .with("seenFrom", seenFrom)
                .with("nexus", nexus)
                .with("claim", claim)
                .with("likelihood", likelihood)
                .with("confidence", confidence)
                .with("basis", basis)
                .with("evidence", evidence)
                .with("alternatives", alternatives)
                .with("assumptions", assumptions)
                .with("unknowns", unknowns)
                .with("norms", norms)
                .with("consequences", consequences)
                .with("subjectInformedFirst", subjectInformedFirst)
                .with("publicity", publicity)
                .with("coAuthors", coAuthors)
                .with("sources", sources)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AttributionStatement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AttributionStatement}. It checks nothing: the whole message is checked at once. Required: {@code
     * level}, {@code claimStanding}, {@code incidents}, {@code subject}, {@code claim}.
     */
    public static final class Builder {

        private @Nullable AttributionLevel level;
        private @Nullable ClaimStanding claimStanding;
        private List<IncidentId> incidents = List.of();
        private @Nullable AttributionSubject subject;
        private List<PartyCode> seenFrom = List.of();
        private @Nullable StateNexus nexus;
        private @Nullable Text claim;
        private @Nullable Likelihood likelihood;
        private @Nullable Confidence confidence;
        private List<AttributionBasis> basis = List.of();
        private @Nullable EvidenceAvailability evidence;
        private List<Judgement> alternatives = List.of();
        private List<Judgement> assumptions = List.of();
        private List<InformationGap> unknowns = List.of();
        private List<InvokedNorm> norms = List.of();
        private List<AnnouncedConsequence> consequences = List.of();
        private @Nullable SubjectNotice subjectInformedFirst;
        private @Nullable ClaimPublicity publicity;
        private List<CoAuthor> coAuthors = List.of();
        private List<SourceCitation> sources = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Level of claim: How far the claim goes, from the origin of traffic to the responsibility of a State. It
         * claims nothing beyond this level. Required.
         */
        public Builder level(AttributionLevel level) {
            this.level = level;
            return this;
        }

        /**
         * Standing of claim: In what sense the claim is made: as a technical finding, as a legal one or as a political
         * one. How much authority speaks is said in the envelope. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}.
         */
        public Builder claimStanding(ClaimStanding claimStanding) {
            this.claimStanding = claimStanding;
            return this;
        }

        /**
         * Incidents concerned: The identifiers of the incidents that the claim is about, as those who reported them
         * share them. Required. Replaces what was set before; {@code addIncidents} adds.
         */
        public Builder incidents(List<IncidentId> incidents) {
            this.incidents = Elements.copy(incidents);
            return this;
        }

        /** Incidents concerned, one by one, in place of what was set before. */
        public Builder incidents(IncidentId... incidents) {
            this.incidents = Elements.of(incidents);
            return this;
        }

        /** Incidents concerned, added to what was set before. */
        public Builder addIncidents(IncidentId... more) {
            this.incidents = Elements.plus(incidents, Elements.of(more));
            return this;
        }

        /** Incidents concerned, each as it is written, in place of what was set before. */
        public Builder incidents(String first, String... more) {
            this.incidents = Elements.of(IncidentId::asWritten, first, more);
            return this;
        }

        /** Incidents concerned, each as it is written, added to what was set before. */
        public Builder addIncidents(String first, String... more) {
            this.incidents = Elements.plus(incidents, Elements.of(IncidentId::asWritten, first, more));
            return this;
        }

        /** Incidents concerned, each as this UUID, in place of what was set before. */
        public Builder incidents(UUID first, UUID... more) {
            this.incidents = Elements.of(IncidentId::of, first, more);
            return this;
        }

        /** Incidents concerned, each as this UUID, added to what was set before. */
        public Builder addIncidents(UUID first, UUID... more) {
            this.incidents = Elements.plus(incidents, Elements.of(IncidentId::of, first, more));
            return this;
        }

        /**
         * Subject of claim: What or who the claim points to. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#SUBJECT_MISSING TOC-ATT-010}.
         */
        public Builder subject(AttributionSubject subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Seen from: The parties from whose territory or networks the activity was seen to come. It is a place and says
         * nothing about responsibility. Absent when it is not known or not told. Replaces what was set before; {@code
         * addSeenFrom} adds. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder seenFrom(List<PartyCode> seenFrom) {
            this.seenFrom = Elements.copy(seenFrom);
            return this;
        }

        /** Seen from, one by one, in place of what was set before. */
        public Builder seenFrom(PartyCode... seenFrom) {
            this.seenFrom = Elements.of(seenFrom);
            return this;
        }

        /** Seen from, added to what was set before. */
        public Builder addSeenFrom(PartyCode... more) {
            this.seenFrom = Elements.plus(seenFrom, Elements.of(more));
            return this;
        }

        /** Seen from, each as it is written, in place of what was set before. */
        public Builder seenFrom(String first, String... more) {
            this.seenFrom = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Seen from, each as it is written, added to what was set before. */
        public Builder addSeenFrom(String first, String... more) {
            this.seenFrom = Elements.plus(seenFrom, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Nexus to State: How the party that the subject names is said to stand to the activity. Absent when no State
         * is meant or the tie was not assessed.
         */
        public Builder nexus(@Nullable StateNexus nexus) {
            this.nexus = nexus;
            return this;
        }

        /** Claim in words: The claim itself, in the words in which the originator wishes it to be quoted. Required. */
        public Builder claim(Text claim) {
            this.claim = claim;
            return this;
        }

        /** Claim in words, in one language. */
        public Builder claim(String language, String words) {
            this.claim = Text.of(language, words);
            return this;
        }

        /** Claim in words, as if it had not been set. */
        public Builder clearClaim() {
            this.claim = null;
            return this;
        }

        /**
         * Degree of likelihood: How likely it is that the claim is true. Absent only at the level technical-origin.
         * Rules: {@link org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS TOC-ATT-001}, {@link
         * org.tocsin.validation.CoreProblem#STATE_CLAIM_TOO_WEAK TOC-ATT-005}.
         */
        public Builder likelihood(@Nullable Likelihood likelihood) {
            this.likelihood = likelihood;
            return this;
        }

        /**
         * Degree of confidence: How well the claim is founded; it is not how likely the claim is. Absent only at the
         * level technical-origin. Rules: {@link org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS TOC-ATT-001},
         * {@link org.tocsin.validation.CoreProblem#STATE_CLAIM_TOO_WEAK TOC-ATT-005}.
         */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Basis of claim: What the claim rests on. Absent only at the level technical-origin. Replaces what was set
         * before; {@code addBasis} adds. Rules: {@link org.tocsin.validation.CoreProblem#CLAIM_WITHOUT_GROUNDS
         * TOC-ATT-001}.
         */
        public Builder basis(List<AttributionBasis> basis) {
            this.basis = Elements.copy(basis);
            return this;
        }

        /** Basis of claim, one by one, in place of what was set before. */
        public Builder basis(AttributionBasis... basis) {
            this.basis = Elements.of(basis);
            return this;
        }

        /** Basis of claim, added to what was set before. */
        public Builder addBasis(AttributionBasis... more) {
            this.basis = Elements.plus(basis, Elements.of(more));
            return this;
        }

        /** Availability of evidence: Whether others can see the evidence. Absent means none. */
        public Builder evidence(@Nullable EvidenceAvailability evidence) {
            this.evidence = evidence;
            return this;
        }

        /**
         * Alternatives considered: The other explanations that were weighed, and how likely each is. Absent when none
         * was; a claim about a State always has at least one. Replaces what was set before; {@code addAlternatives}
         * adds. Rules: {@link org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}.
         */
        public Builder alternatives(List<Judgement> alternatives) {
            this.alternatives = Elements.copy(alternatives);
            return this;
        }

        /** Alternatives considered, one by one, in place of what was set before. */
        public Builder alternatives(Judgement... alternatives) {
            this.alternatives = Elements.of(alternatives);
            return this;
        }

        /** Alternatives considered, added to what was set before. */
        public Builder addAlternatives(Judgement... more) {
            this.alternatives = Elements.plus(alternatives, Elements.of(more));
            return this;
        }

        /**
         * Assumptions made: What the claim takes for granted. Absent when nothing is assumed. Replaces what was set
         * before; {@code addAssumptions} adds.
         */
        public Builder assumptions(List<Judgement> assumptions) {
            this.assumptions = Elements.copy(assumptions);
            return this;
        }

        /** Assumptions made, one by one, in place of what was set before. */
        public Builder assumptions(Judgement... assumptions) {
            this.assumptions = Elements.of(assumptions);
            return this;
        }

        /** Assumptions made, added to what was set before. */
        public Builder addAssumptions(Judgement... more) {
            this.assumptions = Elements.plus(assumptions, Elements.of(more));
            return this;
        }

        /**
         * What is unknown: What is not known and could change the claim. Absent when no gap is seen. Replaces what was
         * set before; {@code addUnknowns} adds.
         */
        public Builder unknowns(List<InformationGap> unknowns) {
            this.unknowns = Elements.copy(unknowns);
            return this;
        }

        /** What is unknown, one by one, in place of what was set before. */
        public Builder unknowns(InformationGap... unknowns) {
            this.unknowns = Elements.of(unknowns);
            return this;
        }

        /** What is unknown, added to what was set before. */
        public Builder addUnknowns(InformationGap... more) {
            this.unknowns = Elements.plus(unknowns, Elements.of(more));
            return this;
        }

        /**
         * Norms invoked: The norms and rules of law that the originator holds to be concerned. Absent when none is
         * invoked; a claim of State responsibility always invokes one. Replaces what was set before; {@code addNorms}
         * adds. Rules: {@link org.tocsin.validation.CoreProblem#STATE_RESPONSIBILITY_WITHOUT_NORM TOC-ATT-004}.
         */
        public Builder norms(List<InvokedNorm> norms) {
            this.norms = Elements.copy(norms);
            return this;
        }

        /** Norms invoked, one by one, in place of what was set before. */
        public Builder norms(InvokedNorm... norms) {
            this.norms = Elements.of(norms);
            return this;
        }

        /** Norms invoked, added to what was set before. */
        public Builder addNorms(InvokedNorm... more) {
            this.norms = Elements.plus(norms, Elements.of(more));
            return this;
        }

        /**
         * Consequences announced: What the originator announces to do because of the claim. Absent when nothing is
         * announced. Replaces what was set before; {@code addConsequences} adds.
         */
        public Builder consequences(List<AnnouncedConsequence> consequences) {
            this.consequences = Elements.copy(consequences);
            return this;
        }

        /** Consequences announced, one by one, in place of what was set before. */
        public Builder consequences(AnnouncedConsequence... consequences) {
            this.consequences = Elements.of(consequences);
            return this;
        }

        /** Consequences announced, added to what was set before. */
        public Builder addConsequences(AnnouncedConsequence... more) {
            this.consequences = Elements.plus(consequences, Elements.of(more));
            return this;
        }

        /**
         * Subject informed first: Whether the party that the subject names was told before anybody else. Absent when no
         * party is named; a claim about a State always answers it. Rules: {@link
         * org.tocsin.validation.CoreProblem#STATE_CLAIM_INCOMPLETE TOC-ATT-003}.
         */
        public Builder subjectInformedFirst(@Nullable SubjectNotice subjectInformedFirst) {
            this.subjectInformedFirst = subjectInformedFirst;
            return this;
        }

        /**
         * Publicity of claim: How widely the claim is or will be made known. Absent, it is made to the recipients
         * alone.
         */
        public Builder publicity(@Nullable ClaimPublicity publicity) {
            this.publicity = publicity;
            return this;
        }

        /**
         * Joint authors: The parties that make the same claim together with the originator, each of which signs the
         * message. Absent when it speaks alone. Replaces what was set before; {@code addCoAuthors} adds.
         */
        public Builder coAuthors(List<CoAuthor> coAuthors) {
            this.coAuthors = Elements.copy(coAuthors);
            return this;
        }

        /** Joint authors, one by one, in place of what was set before. */
        public Builder coAuthors(CoAuthor... coAuthors) {
            this.coAuthors = Elements.of(coAuthors);
            return this;
        }

        /** Joint authors, added to what was set before. */
        public Builder addCoAuthors(CoAuthor... more) {
            this.coAuthors = Elements.plus(coAuthors, Elements.of(more));
            return this;
        }

        /**
         * Published sources: Published sources on which the claim rests. Absent when there are none. Replaces what was
         * set before; {@code addSources} adds.
         */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Published sources, one by one, in place of what was set before. */
        public Builder sources(SourceCitation... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Published sources, added to what was set before. */
        public Builder addSources(SourceCitation... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
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

        /** The attribution statement as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AttributionStatement build() {
            return new AttributionStatement(
                    level,
                    claimStanding,
                    incidents,
                    subject,
                    seenFrom,
                    nexus,
                    claim,
                    likelihood,
                    confidence,
                    basis,
                    evidence,
                    alternatives,
                    assumptions,
                    unknowns,
                    norms,
                    consequences,
                    subjectInformedFirst,
                    publicity,
                    coAuthors,
                    sources,
                    extensions);
        }
    }
}
