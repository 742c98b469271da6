package org.tocsin.examples.scenarios;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.code.BasisKind;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Confidence;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.EvidenceAvailability;
import org.tocsin.code.Likelihood;
import org.tocsin.code.Norm;
import org.tocsin.code.PublicityReach;
import org.tocsin.code.SourceReliability;
import org.tocsin.code.Standing;
import org.tocsin.code.StateNexus;
import org.tocsin.message.Grade;
import org.tocsin.message.Header;
import org.tocsin.message.IncidentId;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AttributionBasis;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.AttributionSubject;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.InvokedNorm;
import org.tocsin.message.incident.SubjectNotice;

/** The statement of the story: complete, with each of its preconditions left out, and at a lower level. */
final class StatementDraft {

    /** The incident that the statement is about. */
    static final IncidentId INCIDENT = IncidentId.of("urn:example:incident:xa-2026-0914");

    private static final String LABEL = "Cluster 26-09";

    /**
     * A draft that lacks something.
     *
     * @param lacking what is lacking, in words
     * @param header what the draft does to the header
     * @param body what the draft does to the body
     */
    record Gap(String lacking, UnaryOperator<Header.Builder> header, UnaryOperator<AttributionStatement.Builder> body) {

        private static Gap of(String lacking, UnaryOperator<AttributionStatement.Builder> body) {
            return new Gap(lacking, UnaryOperator.identity(), body);
        }
    }

    private StatementDraft() {}

    /** Each thing that a claim about a State needs, left out. */
    static List<Gap> gaps() {
        return List.of(
                Gap.of("without a likelihood", body -> body.likelihood(null)),
                Gap.of("without a confidence", body -> body.confidence(null)),
                Gap.of("without anything that it rests on", body -> body.basis(List.of())),
                new Gap(
                        "as the position of an agency",
                        header -> header.standing(Standing.AGENCY_POSITION),
                        UnaryOperator.identity()),
                Gap.of("as a technical finding", body -> body.claimStanding(ClaimStanding.TECHNICAL)),
                Gap.of("without another explanation", body -> body.alternatives(List.of())),
                Gap.of("without word on whether XH was told first", body -> body.subjectInformedFirst(null)),
                Gap.of("without the rule that is said to be broken", body -> body.norms(List.of())),
                Gap.of(
                        "about a subject without label and party",
                        body -> body.subject(AttributionSubject.builder()
                                .kind(AttributionSubjectKind.GROUP)
                                .build())),
                Gap.of("about a cluster, and no party is named", body -> body.subject(cluster())));
    }

    /** A claim of the responsibility of a State that has all that it needs. */
    static AttributionStatement.Builder complete() {
        return AttributionStatement.builder()
                .level(AttributionLevel.STATE_RESPONSIBILITY)
                .claimStanding(ClaimStanding.LEGAL)
                .incidents(INCIDENT)
                .subject(AttributionSubject.builder()
                        .kind(AttributionSubjectKind.GROUP)
                        .label(LABEL)
                        .party("XH")
                        .build())
                .nexus(StateNexus.COORDINATED)
                .claim(
                        "en",
                        "XA holds that the outage of its port systems on 14 September was the work of " + LABEL
                                + ", and that XH coordinated it.")
                .likelihood(Likelihood.LIKELY)
                .confidence(Confidence.MODERATE)
                .basis(forensics(), withheld())
                .evidence(EvidenceAvailability.ON_REQUEST)
                .alternatives(
                        judgement("Criminals hired the same servers for their own ends.", Likelihood.UNLIKELY),
                        judgement("The outage was an error of the operator.", Likelihood.VERY_UNLIKELY))
                .assumptions(judgement("The clocks of the port systems were right.", Likelihood.ALMOST_CERTAIN))
                .unknowns(InformationGap.builder()
                        .text("en", "Who had access to the servers in the week before.")
                        .build())
                .norms(norms())
                .subjectInformedFirst(SubjectNotice.builder()
                        .informed(true)
                        .at(PartialTime.builder().at("2026-09-16T09:00:00Z").build())
                        .build())
                .publicity(publicFrom("2026-09-29T08:00:00Z"));
    }

    /** Told to everybody from an instant on, and until then to the recipients alone. */
    static ClaimPublicity publicFrom(String embargoUntil) {
        return ClaimPublicity.builder()
                .reach(PublicityReach.PUBLIC)
                .url("https://foreign-office-a.example/statements/port")
                .embargoUntil(embargoUntil)
                .build();
    }

    /** What is left when no State is named. */
    static AttributionStatement lowered() {
        return complete()
                .level(AttributionLevel.ACTIVITY_CLUSTER)
                .claimStanding(ClaimStanding.TECHNICAL)
                .subject(cluster())
                .nexus(null)
                .claim(Text.of(
                        "en",
                        "XA holds that the outage of its port systems on 14 September and three earlier"
                                + " cases were the work of the same hands. It makes no claim about whose they are."))
                .likelihood(Likelihood.VERY_LIKELY)
                .basis(forensics(), records())
                .alternatives(judgement("Others had the same tools in the earlier cases.", Likelihood.UNLIKELY))
                .norms(List.of())
                .subjectInformedFirst(null)
                .publicity(ClaimPublicity.builder()
                        .reach(PublicityReach.RESTRICTED)
                        .build())
                .build();
    }

    private static List<InvokedNorm> norms() {
        return List.of(
                InvokedNorm.builder()
                        .norm(Norm.UN_NORM_13F)
                        .text("en", "The port is critical infrastructure.")
                        .build(),
                InvokedNorm.builder()
                        .norm(Norm.STATE_RESPONSIBILITY_LAW)
                        .clause("Article 8")
                        .build());
    }

    private static AttributionSubject cluster() {
        return AttributionSubject.builder()
                .kind(AttributionSubjectKind.ACTIVITY_CLUSTER)
                .label(LABEL)
                .build();
    }

    private static AttributionBasis forensics() {
        return AttributionBasis.builder()
                .kind(BasisKind.HOST_FORENSICS)
                .grade(Grade.builder()
                        .source(SourceReliability.A)
                        .content(ContentCredibility._2)
                        .build())
                .releasable(true)
                .text("en", "Tools of the cluster were found on the server that steers the cranes.")
                .build();
    }

    private static AttributionBasis records() {
        return AttributionBasis.builder()
                .kind(BasisKind.INFRASTRUCTURE_ANALYSIS)
                .releasable(false)
                .text("en", "Records of a provider, which two technical desks have looked at together.")
                .build();
    }

    private static AttributionBasis withheld() {
        return AttributionBasis.builder()
                .kind(BasisKind.INTELLIGENCE_NOT_RELEASABLE)
                .releasable(false)
                .build();
    }

    private static Judgement judgement(String text, Likelihood likelihood) {
        return Judgement.builder()
                .text("en", text)
                .likelihood(likelihood)
                .confidence(Confidence.MODERATE)
                .build();
    }
}
