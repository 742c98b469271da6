package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.code.Standing;
import org.tocsin.message.Message;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.AttributionSubject;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family ATT: the higher the level of a claim of responsibility, the more evidence and procedure it needs. */
@Checks({
    CoreProblem.SUBJECT_MISSING,
    CoreProblem.SUBJECT_PARTY_UNFIT,
    CoreProblem.CLAIM_WITHOUT_GROUNDS,
    CoreProblem.UNVERIFIED_RELAY_WITH_CLAIM,
    CoreProblem.STATE_CLAIM_INCOMPLETE,
    CoreProblem.STATE_RESPONSIBILITY_WITHOUT_NORM,
    CoreProblem.STATE_CLAIM_TOO_WEAK
})
final class AttributionRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof AttributionStatement statement) {
            Standing standing = message.header().standing();
            boolean ofState = concernsState(statement.level());
            checkSubject(statement.subject(), ofState, findings);
            if (statement.level() != AttributionLevel.TECHNICAL_ORIGIN) {
                checkGrounds(statement, standing, findings);
            }
            if (ofState) {
                checkState(statement, standing, findings);
                checkDoubts(statement, findings);
            }
        }
    }

    private static boolean concernsState(AttributionLevel level) {
        return level == AttributionLevel.STATE_NEXUS || level == AttributionLevel.STATE_RESPONSIBILITY;
    }

    /** A claim at a lower level must not name a party, because it has none of the evidence that an accusation needs. */
    private static void checkSubject(AttributionSubject subject, boolean ofState, Findings findings) {
        if (subject.label() == null && subject.party() == null) {
            findings.add(CoreProblem.SUBJECT_MISSING, "/body/subject");
        }
        if (ofState != (subject.party() != null)) {
            ProblemVariant variant = ofState ? ProblemVariant.MISSING : ProblemVariant.NOT_ALLOWED;
            findings.add(variant, CoreProblem.SUBJECT_PARTY_UNFIT, "/body/subject/party");
        }
    }

    private static void checkGrounds(AttributionStatement statement, @Nullable Standing standing, Findings findings) {
        if (statement.likelihood() == null) {
            findings.add(ProblemVariant.LIKELIHOOD, CoreProblem.CLAIM_WITHOUT_GROUNDS, "/body/likelihood");
        }
        if (statement.confidence() == null) {
            findings.add(ProblemVariant.CONFIDENCE, CoreProblem.CLAIM_WITHOUT_GROUNDS, "/body/confidence");
        }
        if (statement.basis().isEmpty()) {
            findings.add(ProblemVariant.BASIS, CoreProblem.CLAIM_WITHOUT_GROUNDS, "/body/basis");
        }
        if (standing == Standing.RELAYED_UNVERIFIED) {
            findings.add(CoreProblem.UNVERIFIED_RELAY_WITH_CLAIM, "/standing");
        }
    }

    private static void checkState(AttributionStatement statement, @Nullable Standing standing, Findings findings) {
        if (standing != Standing.NATIONAL_POSITION) {
            findings.add(ProblemVariant.STANDING, CoreProblem.STATE_CLAIM_INCOMPLETE, "/standing");
        }
        if (statement.claimStanding() == ClaimStanding.TECHNICAL) {
            findings.add(ProblemVariant.NATURE, CoreProblem.STATE_CLAIM_INCOMPLETE, "/body/claimStanding");
        }
        if (statement.alternatives().isEmpty()) {
            findings.add(ProblemVariant.ALTERNATIVES, CoreProblem.STATE_CLAIM_INCOMPLETE, "/body/alternatives");
        }
        if (statement.subjectInformedFirst() == null) {
            findings.add(
                    ProblemVariant.SUBJECT_INFORMED, CoreProblem.STATE_CLAIM_INCOMPLETE, "/body/subjectInformedFirst");
        }
        if (statement.level() == AttributionLevel.STATE_RESPONSIBILITY
                && statement.norms().isEmpty()) {
            findings.add(CoreProblem.STATE_RESPONSIBILITY_WITHOUT_NORM, "/body/norms");
        }
    }

    /** The code list has the degrees of likelihood in order, from the lowest to the highest. */
    private static void checkDoubts(AttributionStatement statement, Findings findings) {
        Likelihood likelihood = statement.likelihood();
        if (likelihood != null && likelihood.compareTo(Likelihood.LIKELY) < 0) {
            findings.add(ProblemVariant.LIKELIHOOD, CoreProblem.STATE_CLAIM_TOO_WEAK, "/body/likelihood");
        }
        if (statement.confidence() == Confidence.LOW) {
            findings.add(ProblemVariant.CONFIDENCE, CoreProblem.STATE_CLAIM_TOO_WEAK, "/body/confidence");
        }
    }
}
