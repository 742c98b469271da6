package org.tocsin.internal.rule;

import org.tocsin.code.Precedence;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family REQ: precedence. */
@Checks(CoreProblem.FLASH_ON_UNFIT_TYPE)
final class RequestRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        if (header.precedence() == Precedence.FLASH && !TypeTable.mayBeFlash(header.type())) {
            findings.add(CoreProblem.FLASH_ON_UNFIT_TYPE, "/precedence");
        }
    }
}
