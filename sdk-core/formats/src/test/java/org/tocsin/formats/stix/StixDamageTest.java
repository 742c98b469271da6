package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Conversion;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/** A damaged bundle gives a message that is right, or problems, and never an exception. */
final class StixDamageTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final List<Object> VALUES = List.of(
            "",
            "x",
            "incident",
            "2026-02-30T00:00:00Z",
            "[a:b = 'c']",
            "[",
            true,
            BigDecimal.TEN,
            new BigDecimal("-0.5"),
            List.of(),
            Map.of());
    private static final List<byte[]> BUNDLES =
            List.of("rich-report", "rich-advisory", "incident-report-final").stream()
                    .map(name -> TOCSIN.convert(StixTargetTest.message(name), new StixTarget())
                            .result()
                            .orElseThrow())
                    .toList();

    @Property
    void aDamagedBundleThrowsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Object bundle = JsonDocument.read(BUNDLES.get(random.nextInt(BUNDLES.size())), Limits.standard())
                .orElseThrow()
                .value();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bundle = damaged(bundle, random);
        }
        byte[] json = PlainJson.bytes(bundle);
        for (Conversion<Message<?>> each : TOCSIN.convert(
                        json, new StixSource(), Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                .toList()) {
            assertTrue(each.result().isPresent() != each.problems().errors().size() > 0, each.problems()::toString);
            if (each.result().isPresent()) {
                assertTrue(TOCSIN.check(each.result().get()).valid());
                Node source = JsonDocument.read(json, Limits.standard()).orElseThrow();
                Accounts.assertComplete(source.leaves().map(Node::pointer), each);
            }
        }
    }

    private static Object damaged(Object value, Random random) {
        if (value instanceof Map<?, ?> object && !object.isEmpty() && random.nextInt(8) > 0) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, member) -> copy.put((String) name, member));
            String name = List.copyOf(copy.keySet()).get(random.nextInt(copy.size()));
            if (random.nextInt(8) == 0) {
                copy.remove(name);
            } else {
                copy.put(name, damaged(copy.get(name), random));
            }
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(8) > 0) {
            List<Object> copy = new ArrayList<>(list);
            int i = random.nextInt(copy.size());
            copy.set(i, damaged(copy.get(i), random));
            return copy;
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
