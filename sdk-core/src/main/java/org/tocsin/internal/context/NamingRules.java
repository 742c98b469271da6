package org.tocsin.internal.context;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Namesakes;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.revision.TextIdentity;
import org.tocsin.signature.Digest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;

/** Families THR and EXR: the messages to which a message refers are known, and are of its realm. */
@Checks({
    CoreProblem.NAMED_MESSAGE_UNKNOWN,
    CoreProblem.REFERENCE_ACROSS_REALMS,
    CoreProblem.AMBIGUOUS_REFERENCE,
    CoreProblem.NAMED_TYPE_DIFFERS,
    CoreProblem.NAMED_DIGEST_DIFFERS
})
final class NamingRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        if (!checkContext.has(Need.CORRESPONDENCE)) {
            return;
        }
        Realm realm = message.header().realm();
        for (NamedMessage named : NamedMessage.allIn(message)) {
            List<Message<?>> known = checkContext.named(named.id());
            if (known.isEmpty()) {
                findings.add(
                        CoreProblem.NAMED_MESSAGE_UNKNOWN,
                        named.pointer(),
                        named.id().toString());
            } else if (known.stream().anyMatch(each -> each.header().realm() == realm)) {
                checkMeant(named, message, checkContext, findings);
            } else if (!mayCross(message)) {
                findings.add(
                        CoreProblem.REFERENCE_ACROSS_REALMS,
                        named.pointer(),
                        named.id().toString(),
                        known.get(0).header().realm().code());
            }
        }
    }

    private static void checkMeant(
            NamedMessage name, Message<?> message, CheckContext checkContext, Findings findings) {
        Namesakes namesakes = checkContext.namesakes(name.id());
        Optional<MessageKey> meant = namesakes.meant(name, message);
        if (meant.isEmpty()) {
            if (!isOfOneself(name, message)) {
                findings.add(
                        CoreProblem.AMBIGUOUS_REFERENCE,
                        name.pointer(),
                        name.id().toString());
            }
            return;
        }
        Optional<Message<?>> text = namesakes.text(meant.get(), name.revision());
        text.map(each -> each.header().type())
                .filter(type -> name.type() != null && !type.equals(name.type()))
                .ifPresent(type -> findings.add(CoreProblem.NAMED_TYPE_DIFFERS, sibling(name, "type"), type.code()));
        if (name.digest() != null
                && namesakes.withDigest(name.digest()).isEmpty()
                && text.flatMap(each -> TextIdentity.digest(each, Digest.Algorithm.SHA_256))
                        .isPresent()) {
            findings.add(
                    CoreProblem.NAMED_DIGEST_DIFFERS,
                    sibling(name, "digest"),
                    name.id().toString());
        }
    }

    /** Whether only a message of the sender can be meant, as in a cancellation or a change of handling. */
    private static boolean isOfOneself(NamedMessage name, Message<?> message) {
        return name.pointer().startsWith("/body/")
                && (message.body() instanceof Cancellation || message.body() instanceof HandlingChange);
    }

    private static String sibling(NamedMessage name, String member) {
        return name.pointer().substring(0, name.pointer().lastIndexOf('/') + 1) + member;
    }

    /** Whether a message may refer to messages of another realm. */
    static boolean mayCross(Message<?> message) {
        return TypeTable.mayLookAcrossRealms(message.header().type())
                || (message.body() instanceof Acknowledgement receipt
                        && receipt.level() == AcknowledgementLevel.REJECTED);
    }
}
