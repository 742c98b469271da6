package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Families EXR, TLP, TIM and THR: whether a message may be sent at all, over this channel and at this time. */
@Checks({
    CoreProblem.DRAFT_IN_TRANSIT,
    CoreProblem.RESTRICTED_ON_PUBLIC_CHANNEL,
    CoreProblem.SENDING_TIME_IMPLAUSIBLE,
    CoreProblem.MESSAGE_EXPIRED
})
final class TransitRules implements ContextRule {

    private static final Duration LONGEST_ALARM = Duration.ofHours(24);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Header header = message.header();
        if (header.realm() == Realm.DRAFT) {
            findings.add(CoreProblem.DRAFT_IN_TRANSIT, "/realm");
        }
        Tlp label = header.handling().tlp();
        if (label != Tlp.CLEAR && checkContext.context().channel() == Context.Channel.PUBLIC) {
            findings.add(CoreProblem.RESTRICTED_ON_PUBLIC_CHANNEL, "/handling/tlp", label.code());
        }
        checkContext.now().ifPresent(now -> checkTimes(header, now, findings));
    }

    private static void checkTimes(Header header, Instant now, Findings findings) {
        header.sentAt()
                .findInstant()
                .map(sent -> implausible(sent, header.precedenceOrDefault(), now))
                .ifPresent(variant -> findings.add(
                        variant,
                        CoreProblem.SENDING_TIME_IMPLAUSIBLE,
                        "/sentAt",
                        header.sentAt().toString(),
                        header.precedenceOrDefault().code()));
        Timestamp validUntil = header.validUntil();
        if (validUntil != null && validUntil.findInstant().filter(now::isAfter).isPresent()) {
            findings.add(CoreProblem.MESSAGE_EXPIRED, "/validUntil", validUntil.toString());
        }
    }

    /** The defect of the time of sending; null where there is none. */
    private static @Nullable ProblemVariant implausible(Instant sent, Precedence precedence, Instant now) {
        if (Times.isAfter(sent, now)) {
            return ProblemVariant.FUTURE;
        }
        return isStale(precedence, sent, now) ? ProblemVariant.OLD : null;
    }

    private static boolean isStale(Precedence precedence, Instant sent, Instant now) {
        return (precedence == Precedence.FLASH || precedence == Precedence.URGENT)
                && sent.plus(LONGEST_ALARM).isBefore(now);
    }
}
