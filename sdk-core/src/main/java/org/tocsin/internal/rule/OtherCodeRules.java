package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.internal.value.Codes;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.InvokedNorm;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.request.EarlierContact;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.validation.CoreProblem;

/** Family COD, the code {@code other} where it stands in bodies of few types; {@link CodeRules} has the rest. */
@Checks(
        value = CoreProblem.UNEXPLAINED_OTHER,
        only = {
            "assistance-offer",
            "assistance-request",
            "attribution-statement",
            "information-request",
            "mitigation-request",
            "progress-report"
        })
final class OtherCodeRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof InformationRequest request) {
            if (Codes.isUnexplainedOther(request.purpose(), request.reason())) {
                findings.add(CoreProblem.UNEXPLAINED_OTHER, "/body/purpose");
            }
        } else if (message.body() instanceof AssistanceRequest request) {
            checkItems(request.needs(), "/body/needs/", findings);
        } else if (message.body() instanceof AssistanceOffer offer) {
            checkItems(offer.items(), "/body/items/", findings);
        } else if (message.body() instanceof MitigationRequest request) {
            checkContacts(request.contacted(), findings);
        } else if (message.body() instanceof AttributionStatement statement) {
            checkNorms(statement.norms(), findings);
        } else if (message.body() instanceof ProgressReport report) {
            checkProgress(report.items(), findings);
        }
    }

    private static void checkItems(List<AssistanceItem> items, String list, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            if (Codes.isUnexplainedOther(items.get(i).kind(), items.get(i).text())) {
                findings.add(CoreProblem.UNEXPLAINED_OTHER, list + i + "/kind");
            }
        }
    }

    private static void checkContacts(List<EarlierContact> contacts, Findings findings) {
        for (int i = 0; i < contacts.size(); i++) {
            if (Codes.isUnexplainedOther(contacts.get(i).whom(), contacts.get(i).text())) {
                findings.add(CoreProblem.UNEXPLAINED_OTHER, "/body/contacted/" + i + "/whom");
            }
        }
    }

    private static void checkNorms(List<InvokedNorm> norms, Findings findings) {
        for (int i = 0; i < norms.size(); i++) {
            if (Codes.isUnexplainedOther(norms.get(i).norm(), norms.get(i).text())) {
                findings.add(CoreProblem.UNEXPLAINED_OTHER, "/body/norms/" + i + "/norm");
            }
        }
    }

    private static void checkProgress(List<ProgressItem> items, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            List<ProgressCommitment> commitments = items.get(i).commitments();
            for (int j = 0; j < commitments.size(); j++) {
                if (Codes.isUnexplainedOther(
                        commitments.get(j).framework(), commitments.get(j).text())) {
                    findings.add(
                            CoreProblem.UNEXPLAINED_OTHER, "/body/items/" + i + "/commitments/" + j + "/framework");
                }
            }
        }
    }
}
