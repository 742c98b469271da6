package org.tocsin.internal.context;

import java.util.List;
import java.util.Set;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;

/** Families THR and EXR: the messages that a message names are known, and of its realm. */
@Checks({CoreProblem.NAMED_MESSAGE_UNKNOWN, CoreProblem.REFERENCE_ACROSS_REALMS})
final class NamingRules implements ContextRule {

    private static final Set<MessageType> ACROSS_REALMS = Set.of(
            MessageType.EXERCISE_PLAN,
            MessageType.EXERCISE_CONTROL,
            MessageType.LESSONS_LEARNT,
            MessageType.CANCELLATION);

    @Override
    public void check(Message<?> message, Sight sight, Findings findings) {
        if (!sight.has(Need.CORRESPONDENCE)) {
            return;
        }
        Realm realm = message.header().realm();
        for (NamedMessage named : NamedMessage.in(message)) {
            List<Message<?>> known = sight.revisions(named.id());
            if (known.isEmpty()) {
                findings.add(
                        CoreProblem.NAMED_MESSAGE_UNKNOWN,
                        named.pointer(),
                        named.id().toString());
            } else if (!mayCross(message)
                    && known.stream().noneMatch(each -> each.header().realm() == realm)) {
                findings.add(
                        CoreProblem.REFERENCE_ACROSS_REALMS,
                        named.pointer(),
                        named.id().toString(),
                        known.get(0).header().realm().code());
            }
        }
    }

    private static boolean mayCross(Message<?> message) {
        return ACROSS_REALMS.contains(message.header().type())
                || (message.body() instanceof Acknowledgement receipt
                        && receipt.level() == AcknowledgementLevel.REJECTED);
    }
}
