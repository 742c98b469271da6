package org.tocsin.internal.rule;

import org.tocsin.code.Precedence;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;

/** Family REQ: the times at which recipients are asked to do something, and precedence. */
@Checks(CoreProblem.FLASH_ON_UNFIT_TYPE)
final class RequestRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.APPOINTED, Timestamp.class, RequestRules::checkAppointed);
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.precedence() == Precedence.FLASH && !TypeTable.mayBeFlash(header.type())) {
            findings.add(CoreProblem.FLASH_ON_UNFIT_TYPE, "/precedence");
        }
    }

    private static void checkAppointed(Timestamp time, Place place, Findings findings) {
        if (Times.isOverAtSending(time, place.message().header())) {
            findings.add(CoreProblem.APPOINTED_BEFORE_SENDING, place.pointer(), time.toString());
        }
    }
}
