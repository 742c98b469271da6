package org.tocsin.internal.context;

import java.util.List;
import java.util.Set;
import org.tocsin.context.Context;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** All rules about a message among others. */
public final class ContextRules {

    private static final List<ContextRule> RULES = List.of(
            new RevisionRules(),
            new NamingRules(),
            new NominationRules(),
            new ContactRules(),
            new WishRules(),
            new SeriesRules(),
            new PlayTimeRules(),
            new TransitRules(),
            new PassingOnRules(),
            new ReleaseRules(),
            new AnswerRules(),
            new ChallengeRules(),
            new RepetitionRules(),
            new LapseRules(),
            new ProfileRules(),
            new KnownPartyRules(),
            new StageOrderRules(),
            new ReportTimeRules(),
            new CrossBorderRules(),
            new ExercisePlanRules(),
            new PublicClaimRules(),
            new PositionCountRules());

    private ContextRules() {}

    /** The codes of the rules that need a context. */
    public static Set<CoreProblem> codes() {
        return Needs.rules();
    }

    /** What is found about a message that is valid by itself, and which rules the context gives too little for. */
    public static Problems check(Message<?> message, Context context) {
        Findings findings = new Findings();
        Sight sight = new Sight(message, context);
        RULES.forEach(rule -> rule.check(message, sight, findings));
        List<Problem> found = findings.all().stream()
                .filter(each -> isChecked(each.code(), context))
                .toList();
        return new Problems(
                found,
                codes().stream()
                        .filter(code -> !isChecked(code, context))
                        .map(ProblemCode.class::cast)
                        .toList());
    }

    private static boolean isChecked(ProblemCode rule, Context context) {
        return !(rule instanceof CoreProblem known) || Needs.of(known).stream().allMatch(need -> need.isMet(context));
    }
}
