package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/** Bundles as messages. */
final class StixSourceTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    static Stream<String> convertible() {
        return StixTargetTest.convertible();
    }

    /** What a message says, whatever blanks its extensions were written with. */
    private static Object tree(Message<?> message) {
        return JsonDocument.read(TOCSIN.write(message), Limits.standard()).orElseThrow().value();
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void aBundleOfOursComesBackExactly(String name) {
        Message<?> message = StixTargetTest.message(name);
        byte[] bundle = TOCSIN.convert(message, new StixTarget().withExercises()).result().orElseThrow();
        Conversion<Message<?>> back = TOCSIN.convert(bundle, new StixSource(), Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        Message<?> again = back.result().orElseThrow(() -> new AssertionError(back.problems().toString()));
        assertEquals(tree(message), tree(again));
        assertArrayEquals(bundle, TOCSIN.convert(again, new StixTarget().withExercises()).result().orElseThrow());
    }
}
