package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.code.IndicatorKind;
import org.tocsin.finding.IndicatorValue;

/** What is one value and what contains what: an equality and an order, whatever the values are. */
final class IndicatorValueLawTest {

    private static final List<String> KINDS = List.of(
            "ip", "ip-range", "domain", "url", "email-address", "mac-address", "md5", "sha-256", "file-name", "x-new");
    private static final String CHARACTERS = "aB1.:/-[]@%?#\\ßσΣİ。ｅ\u0308\u00ad\u200d中\ud83d0xn";

    private static IndicatorValue value(String kind, String value) {
        return IndicatorValue.of(IndicatorKind.of(kind), value);
    }

    private static IndicatorValue any(Random random) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> value("ip", address(random));
            case 1 -> value("ip-range", range(random));
            case 2 -> value(kind, SpelledValues.any(kind, random));
            default -> value(kind, scrawl(random));
        };
    }

    private static String address(Random random) {
        return random.nextBoolean() ? "192.0.2." + random.nextInt(4) : "2001:db8::" + random.nextInt(4);
    }

    private static String range(Random random) {
        boolean four = random.nextBoolean();
        return four
                ? "192.0." + random.nextInt(3) + "." + random.nextInt(4) + '/' + random.nextInt(33)
                : "2001:db8::" + random.nextInt(4) + '/' + random.nextInt(129);
    }

    private static String scrawl(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOneSpellingIsASpellingOfTheValue(@ForAll(supplier = Seeds.class) long seed) {
        IndicatorValue value = any(new Random(seed));
        IndicatorValue again = IndicatorValue.of(value.kind(), value.value());
        assertEquals(value, again);
        assertEquals(value.hashCode(), again.hashCode());
        assertEquals(0, value.compareTo(again));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spelledAnewAValueIsTheSame(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String spelled = SpelledValues.any(kind, random);
        String anew = SpelledValues.anew(kind, spelled, random);
        IndicatorValue value = value(kind, spelled);
        assertEquals(value, value(kind, anew), () -> kind + ' ' + spelled + " and " + anew);
        assertEquals(value.hashCode(), value(kind, anew).hashCode());
        assertNotEquals(value, value(kind, spelled + "z"), () -> kind + ' ' + spelled);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void containingIsAnOrder(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            values.add(any(random));
        }
        for (IndicatorValue first : values) {
            assertTrue(first.contains(first));
            for (IndicatorValue second : values) {
                assertEquals(first.equals(second), first.contains(second) && second.contains(first));
                assertEquals(first.equals(second), first.compareTo(second) == 0);
                assertEquals(second.enclosing().contains(first), first.contains(second));
                for (IndicatorValue third : values) {
                    assertTrue(!first.contains(second) || !second.contains(third) || first.contains(third));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void labelsInAsciiAreThoseOfTheJdkWhereBothStandardsAgree(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        StringBuilder label = new StringBuilder("a");
        for (int i = random.nextInt(12); i >= 0; i--) {
            label.append("bcäöüéñжщ中文かな".charAt(random.nextInt(13)));
        }
        String name = label + ".example";
        assertEquals(
                java.net.IDN.toASCII(name).toLowerCase(Locale.ROOT),
                value("domain", name).value());
    }
}
