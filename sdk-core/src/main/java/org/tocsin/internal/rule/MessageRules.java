package org.tocsin.internal.rule;

import java.util.List;
import java.util.Set;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/** All rules that one message alone can keep or break. */
public final class MessageRules {

    private final List<Rule> rules;

    /** The rules of the format; {@code extensions} are the keys that the host has registered. */
    public MessageRules(Set<String> extensions) {
        this.rules = List.of(
                new VersionRules(),
                new ExtensionRules(extensions),
                new PartyRules(),
                new HandlingRules(),
                new PublicRules(),
                new RequestRules(),
                new SignatureRules(),
                new ThreadRules(),
                new ExerciseRules(),
                new DirectoryRules(),
                new DocumentRules(),
                new TimeRules(),
                new IndicatorRules());
    }

    /** The rules about bodies of this type, each of which asks for its types again; a type that never comes costs no class of its own. */
    static List<Rule> ofBody(String type) {
        return switch (type) {
            case "incident-report" ->
                List.of(new IncidentRules(), new StageRules(), new VictimRules(), new CategoryRules());
            case "advisory", "analysis-report", "situation-report" -> List.of(new CategoryRules());
            case "attribution-statement" -> List.of(new AttributionRules());
            case "clarification-request" -> List.of(new ClarificationRules());
            case "mitigation-request" -> List.of(new MitigationRules(), new CategoryRules());
            case "preservation-request" -> List.of(new PreservationRules());
            case "response" -> List.of(new ResponseRules());
            case "directory-entry" -> List.of(new ReachabilityRules());
            case "exercise-plan", "exercise-inject", "exercise-control" -> List.of(new PlayRules());
            case "lessons-learnt" -> List.of(new PlayRules(), new ProgressRules(), new VictimRules());
            case "progress-report" -> List.of(new ProgressRules());
            case "survey-result" -> List.of(new SurveyRules());
            case "change-proposal" -> List.of(new ProposalRules());
            default -> List.of();
        };
    }

    /** The rules about values wherever they stand; made when a message is first doubted. */
    private static final class OfValues {

        static final MessageWalk WALK = walk();

        private static MessageWalk walk() {
            MessageWalk.Builder walk = MessageWalk.builder();
            TextRules.addTo(walk);
            CodeRules.addTo(walk);
            DocumentPointerRules.addTo(walk);
            QuantityRules.addTo(walk);
            TimeRules.addTo(walk);
            ThreadRules.addTo(walk);
            IndicatorRules.addTo(walk);
            HandlingRules.addTo(walk);
            ExerciseRules.addTo(walk);
            return walk.build();
        }
    }

    /** What does not hold of a message, all of whose values were looked at, in no particular order. */
    public List<Problem> check(Message<?> message, FirstLook look) {
        return check(message, look.doubts(message.header()));
    }

    /** The same; {@code everyValue} says whether the rules about single values are run, too. */
    public List<Problem> check(Message<?> message, boolean everyValue) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        for (Rule rule : ofBody(message.header().type().code())) {
            rule.check(message, findings);
        }
        if (everyValue) {
            OfValues.WALK.check(message, findings);
        }
        return findings.all();
    }
}
