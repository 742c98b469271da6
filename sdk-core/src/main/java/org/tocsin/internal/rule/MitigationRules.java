package org.tocsin.internal.rule;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Families REQ, IND and TLP: the measures that a mitigation request asks for, and their targets. */
@Checks(
        value = {
            CoreProblem.TARGET_WITHOUT_PORT,
            CoreProblem.MALFORMED_INDICATOR,
            CoreProblem.SPECIAL_ADDRESS,
            CoreProblem.MISLEADING_TEXT,
            CoreProblem.TARGET_LAST_SEEN_MISSING,
            CoreProblem.TARGET_SEEN_TOO_LONG_AGO,
            CoreProblem.ACTION_AGAINST_PAP
        },
        only = "mitigation-request")
final class MitigationRules implements Rule {

    private static final String TARGETS = "/body/targets/";
    /** An address that was last used before this time may belong to somebody else now. */
    private static final Duration RECENTLY = Duration.ofDays(3);

    @Override
    public void check(Message<?> message, Findings findings) {
        if (!(message.body() instanceof MitigationRequest request)) {
            return;
        }
        Header header = message.header();
        Pap limit = header.handling().pap();
        checkMeasures(request.wishedMeasures(), "/body", limit, findings);
        List<MitigationTarget> targets = request.targets();
        for (int i = 0; i < targets.size(); i++) {
            MitigationTarget target = targets.get(i);
            checkValue(target, i, header.realm(), findings);
            if (CodeGroups.isChangingHands(target.kind())) {
                checkLastSeen(target.lastSeen(), i, header, findings);
            }
            if (needsPort(target) && target.port() == null) {
                findings.add(CoreProblem.TARGET_WITHOUT_PORT, TARGETS + i + "/port");
            }
            if (limit != null && !target.wishedMeasures().isEmpty()) {
                checkMeasures(target.wishedMeasures(), TARGETS + i, limit, findings);
            }
        }
    }

    private static void checkValue(MitigationTarget target, int index, Realm realm, Findings findings) {
        String value = target.value();
        if (Indicators.isMalformed(target.kind(), value)) {
            MalformedValue.add(target.kind(), value, TARGETS + index + "/value", findings);
        } else if (realm != Realm.EXERCISE && Indicators.isSpecialAddress(target.kind(), value)) {
            findings.add(
                    Indicators.specialVariant(target.kind()),
                    CoreProblem.SPECIAL_ADDRESS,
                    TARGETS + index + "/value",
                    value);
        }
        if (Indicators.misleads(target.kind(), value)) {
            findings.add(ProblemVariant.DOMAIN_NAME, CoreProblem.MISLEADING_TEXT, TARGETS + index + "/value");
        }
    }

    private static void checkLastSeen(@Nullable PartialTime lastSeen, int index, Header header, Findings findings) {
        PartialTimestamp at = lastSeen == null ? null : lastSeen.at();
        if (at == null) {
            findings.add(CoreProblem.TARGET_LAST_SEEN_MISSING, TARGETS + index + "/lastSeen/at");
        } else if (Times.isOlder(at, RECENTLY, header.sentAt())) {
            findings.add(CoreProblem.TARGET_SEEN_TOO_LONG_AGO, TARGETS + index + "/lastSeen/at");
        }
    }

    /**
     * An IPv4 address may be shared by many clients, so the port is needed; an IPv6 address belongs to one host, and a
     * server is identified by its address alone.
     */
    private static boolean needsPort(MitigationTarget target) {
        return target.role() != null
                && CodeGroups.isClient(target.role())
                && Indicators.isVersion4(target.kind(), target.value());
    }

    /** Only a limit that is written in the message forbids a measure, because nobody has chosen the default. */
    private static void checkMeasures(
            List<MeasureCode> measures, String holder, @Nullable Pap limit, Findings findings) {
        if (limit != Pap.RED && limit != Pap.AMBER) {
            return;
        }
        for (int i = 0; i < measures.size(); i++) {
            MeasureCode measure = measures.get(i);
            if (CodeGroups.isTouchingAdversary(measure) || (limit == Pap.RED && CodeGroups.isBlocking(measure))) {
                findings.add(CoreProblem.ACTION_AGAINST_PAP, holder + "/wishedMeasures/" + i);
            }
        }
    }
}
