package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.ChannelKind;
import org.tocsin.directory.Directory;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.Talks;
import org.tocsin.message.request.CallRequest;
import org.tocsin.validation.CoreProblem;

/** Family REQ: whoever is asked to talk has one of the channels that are offered. */
@Checks(CoreProblem.CALL_CHANNEL_NOT_LISTED)
final class CallChannelRules implements ContextRule {

    /** Ways of talking for which no address has to stand in the directory. */
    private static final Set<ChannelKind> WITHOUT_ADDRESS =
            Set.of(ChannelKind.IN_PERSON, ChannelKind.MISSION, ChannelKind.THIRD_PARTY);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Directory> directory = checkContext.directory();
        Optional<Instant> sentAt = message.header().sentAt().findInstant();
        if (message.body() instanceof CallRequest request
                && directory.isPresent()
                && sentAt.isPresent()
                && request.offers().stream().map(Talks::channel).noneMatch(WITHOUT_ADDRESS::contains)) {
            AddressedContact.of(message, directory.get(), sentAt.get()).stream()
                    .filter(addressed -> cannotTalk(addressed, request, sentAt.get()))
                    .forEach(addressed -> findings.add(
                            CoreProblem.CALL_CHANNEL_NOT_LISTED,
                            addressed.pointer(),
                            addressed.party().toString()));
        }
    }

    /** Whether the contact is known and has none of the channels. */
    private static boolean cannotTalk(AddressedContact addressed, CallRequest request, Instant at) {
        return addressed
                .contact()
                .filter(contact -> contact.entryAt(at).channels().stream()
                        .noneMatch(listed ->
                                request.offers().stream().anyMatch(offer -> serves(listed.kind(), offer.channel()))))
                .isPresent();
    }

    /** Whether a channel is the one that is offered; of telephones that have a number, any will do. */
    private static boolean serves(ChannelKind listed, ChannelKind offered) {
        return listed.equals(offered) || (isDialled(listed) && isDialled(offered));
    }

    private static boolean isDialled(ChannelKind channel) {
        return CodeGroups.isTelephone(channel) && CodeGroups.isNumbered(channel);
    }
}
