package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.code.Precedence;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Reply;
import org.tocsin.validation.CoreProblem;

/** Family REQ: wishes for a reply, and precedence. */
@Checks({CoreProblem.FLASH_ON_UNFIT_TYPE, CoreProblem.REPLY_WISHED_BEFORE_SENDING})
final class RequestRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.precedence() == Precedence.FLASH && !TypeTable.mayBeFlash(header.type())) {
            findings.add(CoreProblem.FLASH_ON_UNFIT_TYPE, "/precedence");
        }
        Reply reply = header.reply();
        if (reply != null && reply.by() != null) {
            Optional<Instant> sent = header.sentAt().findInstant();
            Optional<Instant> by = reply.by().findInstant();
            if (sent.isPresent() && by.isPresent() && !by.get().isAfter(sent.get())) {
                findings.add(CoreProblem.REPLY_WISHED_BEFORE_SENDING, "/reply/by");
            }
        }
    }
}
