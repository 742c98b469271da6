package org.tocsin.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.PocRole;
import org.tocsin.internal.codec.Defects;
import org.tocsin.internal.codec.IndicatorLines;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.codec.TextDefects;
import org.tocsin.internal.rule.KnownExtensions;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.rule.RulePacks;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Locator;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.Advisory;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * Holds each indicator of a list to the rules about indicators, as if it stood in an advisory of the party that the list is from. Thus
 * an indicator is judged alike wherever it stands, and a rule is written once.
 */
final class LineCheck {

    private static final String PLACE = "/body/indicators/0";
    private static final MessageRules RULES = new MessageRules(
            new KnownExtensions(List.of(), (key, schema) -> {
                throw new IllegalStateException("no extension is known");
            }),
            new RulePacks(List.of()));

    private final Limits limits;
    private final Header header;

    LineCheck(Limits limits, IndicatorList head) {
        this.limits = limits;
        this.header = Header.builder()
                .tocsin(head.tocsin().isNewer() ? FormatVersion.CURRENT : head.tocsin())
                .type(Advisory.builder()
                        .kind(AdvisoryKind.THREAT)
                        .summary("en", "List")
                        .build()
                        .messageType())
                .realm(head.realm())
                .id(head.message())
                .revision(head.revisionOrDefault())
                .originator(PartyRole.builder()
                        .party(head.party())
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party(head.party()).build())
                .sentAt(head.sentAt())
                .handling(Handling.builder().tlp(head.tlp()).pap(head.pap()).build())
                .title("en", "List")
                .build();
    }

    /** The indicator on a line, and its problems. */
    IndicatorLine check(long number, byte[] json) {
        try {
            JsonInput in = JsonInput.of(json, limits, ReadMode.STRICT);
            Indicator indicator = IndicatorLines.indicator(in);
            List<Problem> found = Locator.locate(json, in.warnings(), broken(indicator, in.look()));
            Problems problems = Problems.of(onLine(number, found));
            return new IndicatorLine(number, problems.valid() ? indicator : null, problems);
        } catch (Defect first) {
            Defects defects = new Defects(limits.problems());
            IndicatorLines.noteIndicator(JsonInput.of(json, limits, ReadMode.STRICT, defects));
            return new IndicatorLine(number, null, Problems.of(onLine(number, located(json, defects))));
        }
    }

    private List<Problem> broken(Indicator indicator, FirstLook look) {
        if (!look.doubts(header)) {
            return List.of();
        }
        Advisory advisory = Advisory.builder()
                .kind(AdvisoryKind.THREAT)
                .summary("en", "List")
                .indicators(indicator)
                .build();
        List<Problem> found = new ArrayList<>();
        for (Problem problem : RULES.check(new Message<>(header, advisory, Extensions.none()), true)
                .all()) {
            if (problem.pointer().startsWith(PLACE)) {
                String pointer = problem.pointer().substring(PLACE.length());
                found.add(new Problem(
                        problem.code(),
                        problem.severity(),
                        pointer,
                        null,
                        problem.arguments(),
                        problem.variant(),
                        problem.suggestions()));
            }
        }
        return found;
    }

    /** All defects of a line: those of its text, or of its shape. */
    static List<Problem> located(byte[] json, Defects defects) {
        List<Finding> ofText = TextDefects.of(json, defects);
        return Locator.locate(json, ofText.isEmpty() ? defects.ofShape() : ofText, List.of());
    }

    /** The same problems on a line of the list. */
    static List<Problem> onLine(long number, List<Problem> problems) {
        return problems.stream()
                .map(each -> each.at(onLine(number, each.position())))
                .toList();
    }

    private static Position onLine(long number, @Nullable Position in) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return in == null ? new Position(line, 1, 0) : new Position(line, in.column(), in.offset());
    }
}
