package org.tocsin.internal.context;

import java.util.List;
import java.util.Set;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.Recipient;
import org.tocsin.validation.CoreProblem;

/**
 * Family TLP: material of other parties keeps its label when it is passed on, and is sent only to parties that may have
 * it.
 */
@Checks({CoreProblem.LABEL_LOWERED, CoreProblem.BEYOND_AUDIENCE})
final class PassingOnRules implements ContextRule {

    private static final Set<ReferenceRelation> PASSING_ON =
            Set.of(ReferenceRelation.FORWARDS, ReferenceRelation.CONTAINS_MATERIAL_OF);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        List<MessageReference> references = message.header().references();
        for (int i = 0; i < references.size(); i++) {
            MessageReference reference = references.get(i);
            if (PASSING_ON.contains(reference.relation())) {
                // If several messages may be meant, none of them may be passed on beyond its label.
                checkContext.possiblyMeant(NamedMessage.of(reference, i)).stream()
                        .filter(original -> !original.party().equals(message.party()))
                        .forEach(original -> check(
                                original,
                                ForwardedMessage.of(original, reference.relation(), checkContext),
                                checkContext,
                                findings));
            }
        }
    }

    private static void check(
            Message<?> original, ForwardedMessage passedOn, CheckContext checkContext, Findings findings) {
        Header header = checkContext.message().header();
        String label = passedOn.label().code();
        String id = original.header().id().toString();
        if (!passedOn.allows(header.handling().tlp())) {
            findings.add(CoreProblem.LABEL_LOWERED, "/handling/tlp", id, label);
        }
        if (!checkContext.suffices(CoreProblem.BEYOND_AUDIENCE)) {
            return;
        }
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            if (!passedOn.admits(recipient)) {
                String whom = recipient.party() == null
                        ? String.valueOf(recipient.group())
                        : recipient.party().toString();
                findings.add(CoreProblem.BEYOND_AUDIENCE, "/recipients/" + i, whom, label, id);
            }
        }
    }
}
