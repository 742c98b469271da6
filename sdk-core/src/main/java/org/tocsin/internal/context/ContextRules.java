package org.tocsin.internal.context;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.validation.Context;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;

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
                Stream.of(CoreProblem.values())
                        .filter(rule -> rule.scope() == RuleScope.CONTEXT && !isChecked(rule, context))
                        .map(ProblemCode.class::cast)
                        .toList());
    }

    private static boolean isChecked(ProblemCode rule, Context context) {
        return rule.needs().stream().allMatch(need -> need.isMet(context));
    }
}
