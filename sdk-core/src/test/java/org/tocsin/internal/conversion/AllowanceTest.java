package org.tocsin.internal.conversion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.internal.text.Defect;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** What is taken from an allowance is refused when it is used up, and not before. */
final class AllowanceTest {

    private static final int SOURCE = 1_000;
    private static final int MOST = 16 * SOURCE + (64 << 10);

    private static void assertRefused(Runnable taking) {
        Problem problem = assertThrows(Defect.class, taking::run).problem();
        assertEquals(CoreProblem.CONVERSION_TOO_LARGE, problem.code());
        assertEquals(List.of(String.valueOf(MOST)), problem.arguments());
    }

    @Test
    void theLastByteIsGivenAndNoneAfterIt() {
        Allowance allowance = new Allowance(SOURCE);
        allowance.take(MOST - 1);
        assertDoesNotThrow(() -> allowance.take(1));
        assertRefused(() -> allowance.take(1));
    }

    @Test
    void textsAreCountedAsJsonWritesThem() {
        Allowance allowance = new Allowance(SOURCE);
        allowance.take(MOST - 10);
        assertDoesNotThrow(() -> allowance.take(1, "\u0001", "\u4e2d"));
        assertRefused(() -> allowance.take(0, "", "a"));
    }

    @Test
    void nothingIsKeptOfWhatIsNotAllowed() {
        CountedBytes bytes = new CountedBytes(new Allowance(SOURCE));
        bytes.write(7);
        bytes.write(new byte[] {0, 1, 2, 3}, 1, 2);
        assertRefused(() -> bytes.write(new byte[MOST], 0, MOST));
        assertArrayEquals(new byte[] {7, 1, 2}, bytes.toBytes());
    }
}
