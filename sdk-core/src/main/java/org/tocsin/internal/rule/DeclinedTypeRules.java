package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.MessageType;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.message.Message;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: which types of message a sharing profile may decline. */
@Checks(CoreProblem.UNFIT_DECLINED_TYPE)
final class DeclinedTypeRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof SharingProfile profile) {
            List<MessageType> declined = profile.declinedTypes();
            for (int i = 0; i < declined.size(); i++) {
                MessageType type = declined.get(i);
                if (TypeTable.isNeverDeclined(type)) {
                    add(ProblemVariant.NOT_ALLOWED, i, type, findings);
                } else if (profile.alsoAcceptedTypes().contains(type)) {
                    add(ProblemVariant.BOTH, i, type, findings);
                }
            }
        }
    }

    private static void add(ProblemVariant variant, int index, MessageType type, Findings findings) {
        findings.add(variant, CoreProblem.UNFIT_DECLINED_TYPE, "/body/declinedTypes/" + index, type.code());
    }
}
