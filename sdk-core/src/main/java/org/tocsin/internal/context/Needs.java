package org.tocsin.internal.context;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.validation.CoreProblem;

/** What each rule about a message among others needs to know. */
final class Needs {

    private static final Map<CoreProblem, Set<Need>> OF = new EnumMap<>(CoreProblem.class);

    static {
        all(
                Set.of(Need.CORRESPONDENCE),
                CoreProblem.CLAIM_BEFORE_CLARIFICATION,
                CoreProblem.CHALLENGE_NOT_MET,
                CoreProblem.REFERENCE_ACROSS_REALMS,
                CoreProblem.PLAY_BEYOND_PLAN,
                CoreProblem.PLAY_OUTSIDE_WINDOW,
                CoreProblem.EXERCISE_ANNOUNCED_LATE,
                CoreProblem.POSITIONS_NOT_COUNTED,
                CoreProblem.STAGE_WITHOUT_FORERUNNER,
                CoreProblem.STAGE_REVERSED,
                CoreProblem.REPORT_LATE,
                CoreProblem.STATUS_REVERSED,
                CoreProblem.SEVERITY_JUMP_UNEXPLAINED,
                CoreProblem.SETBACK_UNEXPLAINED,
                CoreProblem.ANSWERED_UNASKED,
                CoreProblem.ASKED_AGAIN_WHILE_OPEN,
                CoreProblem.PRESERVATION_EXTENDED_LATE,
                CoreProblem.RESPONSE_UNFIT_FOR_SURVEY,
                CoreProblem.CONFLICTING_REVISION,
                CoreProblem.FORERUNNER_UNKNOWN,
                CoreProblem.NOT_THE_ORIGINATOR,
                CoreProblem.NAMED_MESSAGE_UNKNOWN,
                CoreProblem.ANSWER_IN_OTHER_THREAD,
                CoreProblem.AMBIGUOUS_REFERENCE,
                CoreProblem.NAMED_TYPE_DIFFERS,
                CoreProblem.NAMED_DIGEST_DIFFERS,
                CoreProblem.MESSAGE_TAKEN_BACK,
                CoreProblem.NEWER_REVISION_KNOWN,
                CoreProblem.REVISION_OF_OTHER_TYPE,
                CoreProblem.REVISION_SENT_BEFORE_FORERUNNER,
                CoreProblem.IDENTIFIER_OF_ANOTHER_PARTY,
                CoreProblem.PLAY_AFTER_PLAN_TAKEN_BACK,
                CoreProblem.LABEL_LOWERED,
                CoreProblem.RELEASE_NOT_TO_ORIGINATOR);
        all(
                Set.of(Need.CORRESPONDENCE, Need.DIRECTORY),
                CoreProblem.AFFECTED_PARTY_NOT_TOLD,
                CoreProblem.BEYOND_AUDIENCE);
        all(
                Set.of(Need.DIRECTORY),
                CoreProblem.NOMINATION_NOT_AUTHORISED,
                CoreProblem.UNKNOWN_PARTY,
                CoreProblem.REPLY_WISHED_TOO_SOON);
        all(
                Set.of(Need.PROFILE),
                CoreProblem.ATTRIBUTION_NOT_ACCEPTED,
                CoreProblem.NOT_ACCEPTED_BY_RECIPIENT,
                CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT);
        all(
                Set.of(Need.DIRECTORY, Need.CLOCK),
                CoreProblem.CONTACT_NOT_CONFIRMED,
                CoreProblem.CONTACT_EXPIRED,
                CoreProblem.NO_KEY_FOR_ENCRYPTION);
        all(Set.of(Need.CLOCK), CoreProblem.MESSAGE_EXPIRED, CoreProblem.SENDING_TIME_IMPLAUSIBLE);
        all(
                Set.of(Need.CORRESPONDENCE, Need.CLOCK),
                CoreProblem.LESSONS_OVERDUE,
                CoreProblem.NEXT_REPORT_OVERDUE,
                CoreProblem.PRESERVATION_LAPSING);
        all(Set.of(Need.CHANNEL), CoreProblem.RESTRICTED_ON_PUBLIC_CHANNEL);
        all(Set.of(), CoreProblem.DRAFT_IN_TRANSIT);
        all(
                Set.of(Need.VERIFIED_SIGNATURES),
                CoreProblem.SIGNER_NOT_AUTHORISED,
                CoreProblem.SIGNATURE_NOT_VERIFIED,
                CoreProblem.SIGNATURE_OF_OTHER_CONTENT);
    }

    private Needs() {}

    private static void all(Set<Need> needs, CoreProblem... rules) {
        for (CoreProblem rule : rules) {
            OF.put(rule, needs);
        }
    }

    /** The rules that need a context. */
    static Set<CoreProblem> rules() {
        return EnumSet.copyOf(OF.keySet());
    }

    /** What a rule needs. */
    static Set<Need> of(CoreProblem rule) {
        return OF.getOrDefault(rule, Set.of());
    }
}
