// Generated from rules.json and the classes that check its rules; do not edit.
package org.tocsin.internal.rule;

import java.util.List;
import java.util.function.Predicate;

/** Which classes check messages of which type, by the rules that they say they check. */
final class RuleClasses {

    private RuleClasses() {}

    /** Those that check messages of every type; {@code extensions} are those that the host has registered. */
    static List<Rule> ofEveryType(KnownExtensions extensions) {
        return List.of(
                    new DocumentRules(),
                    new ExerciseRules(),
                    new ExtensionRules(extensions),
                    new HandlingRules(),
                    new PartyRules(),
                    new PublicRules(),
                    new RequestRules(),
                    new ThreadRules(),
                    new VersionRules());
    }

    /** Those that check messages of this type, but not of every type. A type that never comes costs no class. */
    static List<Rule> ofType(String type) {
        return switch (type) {
            case "acknowledgement" -> List.of(
                    new DirectoryRules());
            case "activity-notice", "exercise-control", "exercise-inject", "exercise-plan" -> List.of(
                    new PlayRules());
            case "advisory" -> List.of(
                    new IndicatorRules());
            case "assistance-request" -> List.of(
                    new PrejudiceRules(),
                    new SignatureRules());
            case "attribution-statement" -> List.of(
                    new AttributionRules(),
                    new SignatureRules());
            case "call-request" -> List.of(
                    new CallRules());
            case "cancellation", "handling-change" -> List.of(
                    new SignatureRules());
            case "change-proposal" -> List.of(
                    new ContradictionRules(),
                    new ProposalRules());
            case "clarification-request" -> List.of(
                    new ClarificationRules(),
                    new PrejudiceRules(),
                    new SignatureRules());
            case "communication-check" -> List.of(
                    new CheckRules(),
                    new DirectoryRules());
            case "directory-entry" -> List.of(
                    new ChannelRules(),
                    new ReachabilityRules(),
                    new SignatureRules(),
                    new TimeZoneRules());
            case "group-entry" -> List.of(
                    new GroupRules());
            case "incident-report" -> List.of(
                    new CategoryRules(),
                    new ContradictionRules(),
                    new IncidentRules(),
                    new IndicatorRules(),
                    new PrejudiceRules(),
                    new StageRules(),
                    new TimeRules(),
                    new VictimRules());
            case "lessons-learnt" -> List.of(
                    new ContradictionRules(),
                    new MeasureRules(),
                    new PlayRules(),
                    new ProgressRules(),
                    new VictimRules());
            case "mitigation-request" -> List.of(
                    new MitigationRules());
            case "preservation-request" -> List.of(
                    new ContradictionRules(),
                    new PreservationRules(),
                    new SignatureRules());
            case "progress-report" -> List.of(
                    new MeasureRules(),
                    new ProgressRules());
            case "response" -> List.of(
                    new CallRules(),
                    new ContradictionRules(),
                    new PrejudiceRules(),
                    new ResponseRules(),
                    new SignatureRules());
            case "sharing-profile" -> List.of(
                    new DeclinedTypeRules());
            case "situation-report" -> List.of(
                    new ContradictionRules());
            case "survey" -> List.of(
                    new MeasureRules());
            case "survey-result" -> List.of(
                    new MeasureRules(),
                    new SurveyRules());
            default -> List.of();
        };
    }

    /** The walk that shows every value to the rules about values, of those classes that are asked. */
    static MessageWalk ofValues(Predicate<Class<?>> asked) {
        MessageWalk.Builder walk = MessageWalk.builder();
        if (asked.test(AccusationRules.class)) {
            AccusationRules.addTo(walk);
        }
        if (asked.test(CategoryRules.class)) {
            CategoryRules.addTo(walk);
        }
        if (asked.test(CodeRules.class)) {
            CodeRules.addTo(walk);
        }
        if (asked.test(DocumentPointerRules.class)) {
            DocumentPointerRules.addTo(walk);
        }
        if (asked.test(ExerciseRules.class)) {
            ExerciseRules.addTo(walk);
        }
        if (asked.test(HandlingRules.class)) {
            HandlingRules.addTo(walk);
        }
        if (asked.test(IdentityRules.class)) {
            IdentityRules.addTo(walk);
        }
        if (asked.test(IncidentRules.class)) {
            IncidentRules.addTo(walk);
        }
        if (asked.test(IndicatorRules.class)) {
            IndicatorRules.addTo(walk);
        }
        if (asked.test(IntervalRules.class)) {
            IntervalRules.addTo(walk);
        }
        if (asked.test(PastRules.class)) {
            PastRules.addTo(walk);
        }
        if (asked.test(PersonRules.class)) {
            PersonRules.addTo(walk);
        }
        if (asked.test(QuantityRules.class)) {
            QuantityRules.addTo(walk);
        }
        if (asked.test(TextRules.class)) {
            TextRules.addTo(walk);
        }
        if (asked.test(ThreadRules.class)) {
            ThreadRules.addTo(walk);
        }
        if (asked.test(TimeRules.class)) {
            TimeRules.addTo(walk);
        }
        if (asked.test(VulnerabilityRules.class)) {
            VulnerabilityRules.addTo(walk);
        }
        return walk.build();
    }
}
