package org.tocsin.internal.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Effect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.ReportStage;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.value.Severities;
import org.tocsin.message.Message;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SafetyImpact;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Family INC, except stages and victims: severity and cross-border effects. */
@Checks({CoreProblem.SEVERITY_AND_IMPACT_UNFIT, CoreProblem.AFFECTED_PARTIES_MISSING})
final class IncidentRules implements Rule {

    private static final Set<IncidentSeverity> SLIGHT = Set.of(IncidentSeverity.BASELINE, IncidentSeverity.LOW);
    private static final Set<FunctionalImpact> HARMLESS =
            Set.of(FunctionalImpact.NONE, FunctionalImpact.NO_SERVICE_IMPACT);

    static void addTo(MessageWalk.Builder walk) {
        walk.each(SeverityAssessment.class, IncidentRules::checkReason);
    }

    /** An early report and a call for help are written in haste, so there it is only a warning. */
    private static void checkReason(SeverityAssessment severity, Place place, Findings findings) {
        if (!Severities.isReasoned(severity)) {
            boolean inHaste =
                    !(place.message().body() instanceof IncidentReport report) || report.stage() == ReportStage.EARLY;
            findings.add(
                    inHaste ? Severity.WARNING : Severity.ERROR,
                    CoreProblem.SEVERITY_WITHOUT_REASON,
                    place.pointer("reasons"));
        }
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkSeverity(report, findings);
            checkBorders(report.crossBorder(), findings);
        }
    }

    private static void checkSeverity(IncidentReport report, Findings findings) {
        SeverityAssessment severity = report.severity();
        if (severity == null) {
            return;
        }
        Impact impact = report.impact();
        FunctionalImpact functional = impact == null ? null : impact.functional();
        if (impact != null && functional != null && contradicts(severity.level(), functional, harmsSafety(impact))) {
            findings.add(CoreProblem.SEVERITY_AND_IMPACT_UNFIT, "/body/severity/level");
        }
    }

    private static boolean contradicts(IncidentSeverity level, FunctionalImpact functional, boolean unsafe) {
        return CodeGroups.isGrave(level)
                ? HARMLESS.contains(functional) && !unsafe
                : SLIGHT.contains(level) && functional.equals(FunctionalImpact.DENIAL_CRITICAL_OR_LOSS_OF_CONTROL);
    }

    private static boolean harmsSafety(Impact impact) {
        return impact.effects().contains(Effect.SAFETY) || (impact.safety() != null && isHarm(impact.safety()));
    }

    private static boolean isHarm(SafetyImpact safety) {
        return isSome(safety.deaths()) || isSome(safety.injuries()) || safety.physicalDamage() == Answer.YES;
    }

    private static boolean isSome(@Nullable Quantity quantity) {
        if (quantity == null) {
            return false;
        }
        Long most = quantity.value() == null ? quantity.max() : quantity.value();
        return most != null && most > 0;
    }

    private static void checkBorders(CrossBorder crossBorder, Findings findings) {
        if (crossBorder.state() == CrossBorderState.CONFIRMED
                && crossBorder.parties().isEmpty()
                && !Boolean.TRUE.equals(crossBorder.partiesWithheld())) {
            findings.add(CoreProblem.AFFECTED_PARTIES_MISSING, "/body/crossBorder/parties");
        }
    }
}
