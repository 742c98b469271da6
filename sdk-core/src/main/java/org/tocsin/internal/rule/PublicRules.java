package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Pap;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.PublicStatement;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family TLP, the label clear: a public message contains nothing confidential. */
@Checks({CoreProblem.SENSITIVE_CONTENT_UNDER_CLEAR, CoreProblem.CLAIM_BEFORE_EMBARGO_ENDS})
final class PublicRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.handling().tlp() != Tlp.CLEAR) {
            return;
        }
        checkHandling(header.handling(), findings);
        if (message.body() instanceof IncidentReport report) {
            PublicStatement statement = report.publicStatement();
            checkVictims(report.victims(), findings);
            checkEmbargo(header, statement == null ? null : statement.embargoUntil(), "publicStatement", findings);
        } else if (message.body() instanceof LessonsLearnt learnt) {
            checkVictims(learnt.victims(), findings);
        } else if (message.body() instanceof AttributionStatement claim) {
            ClaimPublicity publicity = claim.publicity();
            checkEmbargo(header, publicity == null ? null : publicity.embargoUntil(), "publicity", findings);
        }
    }

    private static void checkHandling(Handling handling, Findings findings) {
        if (handling.personalData() == PersonalData.INCIDENTAL || handling.personalData() == PersonalData.SENSITIVE) {
            findings.add(
                    ProblemVariant.PERSONAL_DATA, CoreProblem.SENSITIVE_CONTENT_UNDER_CLEAR, "/handling/personalData");
        }
        if (handling.pap() != null && handling.pap() != Pap.CLEAR) {
            findings.add(ProblemVariant.LIMIT_ON_USE, CoreProblem.SENSITIVE_CONTENT_UNDER_CLEAR, "/handling/pap");
        }
    }

    private static void checkVictims(@Nullable Victims victims, Findings findings) {
        List<Victim> parties = victims == null ? List.of() : victims.parties();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).name() != null) {
                findings.add(
                        ProblemVariant.VICTIM,
                        CoreProblem.SENSITIVE_CONTENT_UNDER_CLEAR,
                        "/body/victims/parties/" + i + "/name");
            }
        }
    }

    private static void checkEmbargo(Header header, @Nullable Timestamp embargo, String holder, Findings findings) {
        if (embargo == null) {
            return;
        }
        Optional<Instant> sent = header.sentAt().findInstant();
        Optional<Instant> end = embargo.findInstant();
        if (sent.isPresent() && end.isPresent() && sent.get().isBefore(end.get())) {
            findings.add(CoreProblem.CLAIM_BEFORE_EMBARGO_ENDS, "/body/" + holder + "/embargoUntil");
        }
    }
}
