// Generated from rules.json and the classes that check its rules; do not edit.
package org.tocsin.internal.context;

import java.util.EnumSet;
import java.util.List;
import org.tocsin.validation.CoreProblem;

/** The classes that check rules about a message among others, each with the rules that it says it checks. */
final class ContextRuleClasses {

    private ContextRuleClasses() {}

    /** All of them. */
    static List<ContextRuleClass> all() {
        return List.of(
                new ContextRuleClass(
                        new AccusedNameRules(),
                        EnumSet.of(
                                CoreProblem.ACCUSATION_BY_NAME)),
                new ContextRuleClass(
                        new AddressedGroupRules(),
                        EnumSet.of(
                                CoreProblem.GROUP_NOT_ADDRESSABLE)),
                new ContextRuleClass(
                        new AnswerRules(),
                        EnumSet.of(
                                CoreProblem.ANSWER_IN_OTHER_THREAD,
                                CoreProblem.ANSWERED_UNASKED)),
                new ContextRuleClass(
                        new BorrowedMarkerRules(),
                        EnumSet.of(
                                CoreProblem.MARKER_ON_ACTUAL_MESSAGE)),
                new ContextRuleClass(
                        new CallChannelRules(),
                        EnumSet.of(
                                CoreProblem.CALL_CHANNEL_NOT_LISTED)),
                new ContextRuleClass(
                        new ChallengeRules(),
                        EnumSet.of(
                                CoreProblem.CHALLENGE_NOT_MET)),
                new ContextRuleClass(
                        new ContactRules(),
                        EnumSet.of(
                                CoreProblem.CONTACT_EXPIRED,
                                CoreProblem.NO_KEY_FOR_ENCRYPTION,
                                CoreProblem.CONTACT_NOT_CONFIRMED)),
                new ContextRuleClass(
                        new ConvenerRules(),
                        EnumSet.of(
                                CoreProblem.GROUP_ENTRY_NOT_AUTHORISED)),
                new ContextRuleClass(
                        new CrossBorderRules(),
                        EnumSet.of(
                                CoreProblem.AFFECTED_PARTY_NOT_TOLD)),
                new ContextRuleClass(
                        new ExercisePlanRules(),
                        EnumSet.of(
                                CoreProblem.EXERCISE_ANNOUNCED_LATE,
                                CoreProblem.LESSONS_OVERDUE,
                                CoreProblem.PLAY_BEYOND_PLAN,
                                CoreProblem.PLAY_AFTER_PLAN_TAKEN_BACK)),
                new ContextRuleClass(
                        new KnownPartyRules(),
                        EnumSet.of(
                                CoreProblem.UNKNOWN_PARTY)),
                new ContextRuleClass(
                        new LapseRules(),
                        EnumSet.of(
                                CoreProblem.PRESERVATION_EXTENDED_LATE,
                                CoreProblem.PRESERVATION_LAPSING)),
                new ContextRuleClass(
                        new NamingRules(),
                        EnumSet.of(
                                CoreProblem.NAMED_MESSAGE_UNKNOWN,
                                CoreProblem.REFERENCE_ACROSS_REALMS,
                                CoreProblem.AMBIGUOUS_REFERENCE,
                                CoreProblem.NAMED_TYPE_DIFFERS,
                                CoreProblem.NAMED_DIGEST_DIFFERS)),
                new ContextRuleClass(
                        new NominationRules(),
                        EnumSet.of(
                                CoreProblem.NOMINATION_NOT_AUTHORISED)),
                new ContextRuleClass(
                        new PassingOnRules(),
                        EnumSet.of(
                                CoreProblem.LABEL_LOWERED,
                                CoreProblem.BEYOND_AUDIENCE)),
                new ContextRuleClass(
                        new PlayTimeRules(),
                        EnumSet.of(
                                CoreProblem.PLAY_OUTSIDE_WINDOW)),
                new ContextRuleClass(
                        new PositionCountRules(),
                        EnumSet.of(
                                CoreProblem.POSITIONS_NOT_COUNTED)),
                new ContextRuleClass(
                        new ProfileRules(),
                        EnumSet.of(
                                CoreProblem.ATTRIBUTION_NOT_ACCEPTED,
                                CoreProblem.NOT_ACCEPTED_BY_RECIPIENT)),
                new ContextRuleClass(
                        new PublicClaimRules(),
                        EnumSet.of(
                                CoreProblem.CLAIM_BEFORE_CLARIFICATION)),
                new ContextRuleClass(
                        new ReleaseRules(),
                        EnumSet.of(
                                CoreProblem.RELEASE_NOT_TO_ORIGINATOR)),
                new ContextRuleClass(
                        new RepetitionRules(),
                        EnumSet.of(
                                CoreProblem.ASKED_AGAIN_WHILE_OPEN)),
                new ContextRuleClass(
                        new ReportTimeRules(),
                        EnumSet.of(
                                CoreProblem.REPORT_LATE,
                                CoreProblem.NEXT_REPORT_OVERDUE)),
                new ContextRuleClass(
                        new RevisionRules(),
                        EnumSet.of(
                                CoreProblem.CONFLICTING_REVISION,
                                CoreProblem.NOT_THE_ORIGINATOR,
                                CoreProblem.FORERUNNER_UNKNOWN,
                                CoreProblem.MESSAGE_TAKEN_BACK,
                                CoreProblem.NEWER_REVISION_KNOWN,
                                CoreProblem.REVISION_OF_OTHER_TYPE,
                                CoreProblem.REVISION_SENT_BEFORE_FORERUNNER,
                                CoreProblem.FIRST_SENDING_DIFFERS,
                                CoreProblem.IDENTIFIER_OF_ANOTHER_PARTY)),
                new ContextRuleClass(
                        new SeriesRules(),
                        EnumSet.of(
                                CoreProblem.SETBACK_UNEXPLAINED,
                                CoreProblem.RESPONSE_UNFIT_FOR_SURVEY)),
                new ContextRuleClass(
                        new StageOrderRules(),
                        EnumSet.of(
                                CoreProblem.STAGE_WITHOUT_FORERUNNER,
                                CoreProblem.STAGE_REVERSED,
                                CoreProblem.STATUS_REVERSED,
                                CoreProblem.SEVERITY_JUMP_UNEXPLAINED)),
                new ContextRuleClass(
                        new SurveyResultRules(),
                        EnumSet.of(
                                CoreProblem.RESULT_NOT_IN_MEASURE_OF_SURVEY)),
                new ContextRuleClass(
                        new TitleRules(),
                        EnumSet.of(
                                CoreProblem.TITLE_NOT_READABLE_BY_RECIPIENT)),
                new ContextRuleClass(
                        new TransitRules(),
                        EnumSet.of(
                                CoreProblem.DRAFT_IN_TRANSIT,
                                CoreProblem.RESTRICTED_ON_PUBLIC_CHANNEL,
                                CoreProblem.SENDING_TIME_IMPLAUSIBLE,
                                CoreProblem.MESSAGE_EXPIRED)),
                new ContextRuleClass(
                        new WishRules(),
                        EnumSet.of(
                                CoreProblem.REPLY_WISHED_TOO_SOON)));
    }
}
