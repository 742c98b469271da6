package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Openness;
import org.tocsin.directory.WishedTimes;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.Reply;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family REQ: whether a wish for a reply gives the recipient enough time. */
@Checks(CoreProblem.REPLY_WISHED_TOO_SOON)
final class WishRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Optional<Directory> directory = checkContext.directory();
        Optional<Instant> sentAt = message.header().sentAt().findInstant();
        Optional<Instant> by = wished(message.header().reply());
        if (directory.isEmpty() || sentAt.isEmpty() || by.isEmpty()) {
            return;
        }
        for (PartyCode party : asked(message.header())) {
            boolean tooSoon = by.get()
                    .isBefore(usual(
                            message.header(),
                            sentAt.get(),
                            checkContext.profile(party).orElse(null)));
            if (tooSoon || isAtNight(message, party, directory.get(), by.get())) {
                ProblemVariant variant = tooSoon ? ProblemVariant.TOO_SHORT : ProblemVariant.OFF_DUTY;
                findings.add(variant, CoreProblem.REPLY_WISHED_TOO_SOON, "/reply/by", party.toString());
                return;
            }
        }
    }

    private static Optional<Instant> wished(@Nullable Reply reply) {
        return Optional.ofNullable(reply).map(Reply::by).flatMap(by -> by.findInstant());
    }

    private static Instant usual(Header header, Instant sentAt, @Nullable SharingProfile recipient) {
        Reply reply = header.reply();
        return reply != null
                        && reply.expected() == ReplyExpectation.RESPONSE
                        && !TypeTable.isAnsweredAtOnce(header.type())
                ? WishedTimes.answer(header.precedenceOrDefault(), sentAt, recipient)
                : WishedTimes.receipt(header.precedenceOrDefault(), sentAt, recipient);
    }

    private static List<PartyCode> asked(Header header) {
        return header.recipients().stream()
                .filter(recipient -> !recipient.copyOrDefault())
                .map(Recipient::party)
                .filter(party -> party != null)
                .distinct()
                .toList();
    }

    /** Whether a routine reply is wished for when the office is closed. */
    private static boolean isAtNight(Message<?> message, PartyCode party, Directory directory, Instant by) {
        return message.header().precedenceOrDefault() == Precedence.ROUTINE
                && AddressedContact.of(message, directory, by).stream()
                        .filter(addressed -> addressed.party().equals(party))
                        .anyMatch(addressed -> addressed
                                .contact()
                                .filter(contact -> contact.officeAt(by) == Openness.CLOSED)
                                .isPresent());
    }
}
