package org.tocsin.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money: a decimal number, written as people would, and nothing that another program reads differently. */
final class AmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.5",
                "11200000",
                "49.90",
                "999999999999999999",
                "0.000000000000000001",
                "999999999999999999.999999999999999999"
            })
    void aDecimalNumberIsAnAmount(String text) {
        assertEquals(new BigDecimal(text), Amount.of(text).toBigDecimal());
        assertEquals(text, Amount.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "+5",
                "007",
                "00",
                ".5",
                "5.",
                "1.2.3",
                "1e6",
                "11,200,000",
                "11 200 000",
                "$5",
                "5 EUR",
                "1000000000000000000",
                "0.0000000000000000001",
                "٥",
                "５"
            })
    void whatIsNoPlainDecimalNumberIsNoAmount(String text) {
        assertThrows(IllegalArgumentException.class, () -> Amount.of(text));
        Amount written = Amount.asWritten(text);
        assertFalse(written.isWellFormed());
        assertTrue(written.findBigDecimal().isEmpty());
        assertThrows(IllegalStateException.class, written::toBigDecimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+2147483647", "-0.01"})
    void aNumberThatCannotBeAnAmountIsRefusedAtOnce(String number) {
        BigDecimal huge = new BigDecimal(number);
        assertThrows(IllegalArgumentException.class, () -> Amount.of(huge));
        assertFalse(Amount.asWritten(huge).isWellFormed());
    }

    @Test
    void aNumberIsWrittenWithoutExponent() {
        assertEquals("11200000", Amount.of(new BigDecimal("1.12E+7")).toString());
        assertEquals("49.90", Amount.of(new BigDecimal("49.90")).toString());
    }

    @Property
    void everyNumberInRangeComesBack(
            @ForAll @BigRange(min = "0", max = "999999999999999999") @Scale(18) BigDecimal number) {
        Amount amount = Amount.of(number);
        assertEquals(0, number.compareTo(amount.toBigDecimal()));
        assertEquals(Math.max(0, number.scale()), amount.fractionDigits());
        assertEquals(amount, Amount.of(amount.toString()));
    }
}
