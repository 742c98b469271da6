package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.code.TextOrigin;
import org.tocsin.code.Tlp;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.FormatRules;
import org.tocsin.testing.HangGuard;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** Messages of sound shape that are made to hurt the rules. */
final class HostileMessageTest {

    private final MessageRules rules = FormatRules.alone();
    private final Message<IncidentReport> early = Tocsin.standard()
            .reader(Realm.ACTUAL)
            .read(ProjectFiles.sample("incident-report-early"))
            .orElseThrow()
            .narrowTo(IncidentReport.class)
            .orElseThrow();

    @Test
    @HangGuard
    void theFullestMessageGetsAllItsFindings() {
        TextEntry entry = TextEntry.builder()
                .lang("en")
                .text("www.\u202e".repeat(6_500))
                .origin(TextOrigin.MACHINE)
                .build();
        Header header = early.header().toBuilder()
                .title(new Text(Collections.nCopies(64, entry)))
                .recipients(
                        Collections.nCopies(200, Recipient.builder().party("XB").build()))
                .handling(early.header().handling().toBuilder()
                        .tlp(Tlp.RED)
                        .pap(Pap.RED)
                        .build())
                .build();
        List<Indicator> indicators = IntStream.range(0, 500)
                .mapToObj(i -> Indicator.builder()
                        .kind(IndicatorKind.DOMAIN)
                        .value("a.".repeat(1_000) + "a")
                        .use(i % 2 == 0 ? IndicatorUse.BLOCK : IndicatorUse.DO_NOT_BLOCK)
                        .build())
                .toList();
        IncidentReport body = early.body().toBuilder().indicators(indicators).build();
        List<Problem> found = rules.check(new Message<>(header, body, early.extensions()), true)
                .all();
        assertEquals(1, count(found, CoreProblem.TEXT_WITHOUT_ONE_ORIGINAL));
        assertEquals(64, count(found, CoreProblem.MISLEADING_TEXT));
        assertEquals(199, count(found, CoreProblem.REPEATED_RECIPIENT));
        assertEquals(200, count(found, CoreProblem.RED_TO_GROUP));
        assertEquals(250, count(found, CoreProblem.ACTION_AGAINST_PAP));
        assertEquals(499, count(found, CoreProblem.CONTRADICTORY_INDICATOR));
        assertEquals(500, count(found, CoreProblem.MALFORMED_INDICATOR));
    }

    private static long count(List<Problem> found, ProblemCode code) {
        return found.stream().filter(problem -> problem.code() == code).count();
    }

    @Property(tries = 5_000)
    void noValueOfAnIndicatorMakesARuleFail(@ForAll("kinds") IndicatorKind kind, @ForAll("values") String value) {
        for (Realm realm : List.of(Realm.ACTUAL, Realm.EXERCISE)) {
            Header header = early.header().toBuilder().realm(realm).build();
            Indicator indicator = Indicator.builder().kind(kind).value(value).build();
            IncidentReport body = early.body().toBuilder().indicators(indicator).build();
            List<Problem> found = rules.check(new Message<>(header, body, early.extensions()), true)
                    .all();
            long shaped =
                    count(found, CoreProblem.MALFORMED_INDICATOR) + count(found, CoreProblem.HIDDEN_CHARACTER_IN_VALUE);
            assertTrue(shaped <= 1, () -> kind + " " + value + " " + found);
        }
    }

    @Provide
    Arbitrary<IndicatorKind> kinds() {
        return Arbitraries.of(IndicatorKind.list().codes());
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("0123456789abcdefxzABC.:/@[]-+%#? _\u0430\u4f8b\u202e\u200b\ud83d\udc1b")
                .ofMinLength(1)
                .ofMaxLength(60);
        return Arbitraries.oneOf(
                near,
                near.map(text -> "https://" + text),
                near.map(text -> "a@" + text),
                near.map(text -> "sip:" + text));
    }
}
