package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.PocRole;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.DataToPreserve;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family REQ: the content and the recipients of a request to preserve data. */
@Checks({CoreProblem.PRESERVATION_TOO_SHORT_OR_ASTRAY, CoreProblem.PRESERVED_DATA_NOT_PLACED})
final class PreservationRules implements Rule {

    /** The least period, in days, that the treaties with such requests provide. */
    private static final int USUAL_DAYS = 60;

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof PreservationRequest request) {
            if (request.periodDays() < USUAL_DAYS) {
                findings.add(
                        ProblemVariant.TOO_SHORT, CoreProblem.PRESERVATION_TOO_SHORT_OR_ASTRAY, "/body/periodDays");
            }
            List<Recipient> recipients = message.header().recipients();
            checkRecipients(recipients, findings);
            if (!isForProvider(recipients)) {
                checkData(request.data(), findings);
            }
            MutualAssistance assistance = request.mutualAssistance();
            if (!assistance.intended() && assistance.explanation() == null) {
                findings.add(
                        ProblemVariant.NOT_EXPLAINED,
                        CoreProblem.PRESERVED_DATA_NOT_PLACED,
                        "/body/mutualAssistance/explanation");
            }
        }
    }

    private static void checkRecipients(List<Recipient> recipients, Findings findings) {
        for (int i = 0; i < recipients.size(); i++) {
            PocRole role = recipients.get(i).role();
            if (role != null && !role.equals(PocRole.CYBERCRIME_24X7) && !role.equals(PocRole.SERVICE_PROVIDER)) {
                findings.add(
                        ProblemVariant.RECIPIENT,
                        CoreProblem.PRESERVATION_TOO_SHORT_OR_ASTRAY,
                        "/recipients/" + i + "/role");
            }
        }
    }

    /** Whether the request is addressed to a provider, which then is the holder of the data. */
    private static boolean isForProvider(List<Recipient> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            if (PocRole.SERVICE_PROVIDER.equals(recipients.get(i).role())
                    && !recipients.get(i).copyOrDefault()) {
                return true;
            }
        }
        return false;
    }

    private static void checkData(List<DataToPreserve> data, Findings findings) {
        for (int i = 0; i < data.size(); i++) {
            if (data.get(i).holder() == null && data.get(i).location() == null) {
                findings.add(ProblemVariant.NOT_PLACED, CoreProblem.PRESERVED_DATA_NOT_PLACED, "/body/data/" + i);
            }
        }
    }
}
