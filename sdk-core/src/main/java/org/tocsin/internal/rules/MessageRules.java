package org.tocsin.internal.rules;

import java.util.List;
import java.util.Set;
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
                new RequestRules(),
                new SignatureRules(),
                new ThreadRules(),
                new ExerciseRules(),
                new DirectoryRules(),
                new DocumentRules(),
                new CategoryRules(),
                new IncidentRules(),
                new StageRules(),
                new TimeRules(),
                new IndicatorRules(),
                walk());
    }

    /** The rules about values wherever they stand. */
    private static MessageWalk walk() {
        MessageWalk.Builder walk = MessageWalk.builder();
        TextRules.addTo(walk);
        CodeRules.addTo(walk);
        QuantityRules.addTo(walk);
        TimeRules.addTo(walk);
        ThreadRules.addTo(walk);
        IndicatorRules.addTo(walk);
        HandlingRules.addTo(walk);
        ExerciseRules.addTo(walk);
        return walk.build();
    }

    /** What does not hold, in no particular order. */
    public List<Problem> check(Message<?> message) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        return findings.all();
    }
}
