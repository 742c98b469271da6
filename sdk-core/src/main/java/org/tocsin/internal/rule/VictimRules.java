package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;
import org.tocsin.validation.CoreProblem;

/** Families INC and PRG: a message identifies a victim only with the consent of the victim. */
@Checks({CoreProblem.VICTIM_IDENTIFIED, CoreProblem.VICTIM_CONSENT_MISSING, CoreProblem.VICTIM_NAMED_WITHOUT_CONSENT})
final class VictimRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkVictims(report.victims(), CoreProblem.VICTIM_IDENTIFIED, CoreProblem.VICTIM_CONSENT_MISSING, findings);
        } else if (message.body() instanceof LessonsLearnt learnt) {
            checkVictims(
                    learnt.victims(),
                    CoreProblem.VICTIM_NAMED_WITHOUT_CONSENT,
                    CoreProblem.VICTIM_NAMED_WITHOUT_CONSENT,
                    findings);
        }
    }

    private static void checkVictims(
            @Nullable Victims victims, CoreProblem hidden, CoreProblem consent, Findings findings) {
        if (victims == null) {
            return;
        }
        if (victims.disclosure() != VictimDisclosure.NAMED_WITH_CONSENT) {
            checkHidden(victims.parties(), hidden, findings);
        } else if (victims.consent() == null) {
            findings.add(consent, "/body/victims/consent");
        }
    }

    private static void checkHidden(List<Victim> victims, CoreProblem rule, Findings findings) {
        for (int i = 0; i < victims.size(); i++) {
            if (victims.get(i).name() != null) {
                findings.add(rule, pointer(i) + "/name");
            }
            if (victims.get(i).area() != null) {
                findings.add(rule, pointer(i) + "/area");
            }
        }
    }

    private static String pointer(int victim) {
        return "/body/victims/parties/" + victim;
    }
}
