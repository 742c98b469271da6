package org.tocsin.internal.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CodeList;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Unit;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;

/** Checks of quantities and of sums of money: one value, or a range from a least to a greatest value. */
public final class Quantities {

    private Quantities() {}

    /** Whether the quantity has either a value or a range, and the least value of a range is not above the greatest. */
    public static boolean isSound(Quantity quantity) {
        Long min = quantity.min();
        Long max = quantity.max();
        boolean single = quantity.value() != null;
        if (min == null || max == null) {
            return single && min == null && max == null;
        }
        return !single && min <= max;
    }

    /** Whether the unit fits what is counted by a member with this meaning; one that is not registered always does. */
    public static boolean fits(Meaning meaning, Quantity quantity) {
        return !saysWhat(quantity.unit()) || CodeGroups.fits(meaning, quantity.unit());
    }

    /** Whether the unit says what is counted in a way that can be judged: it is registered, and not {@code unknown}. */
    public static boolean saysWhat(Unit unit) {
        return unit.isKnown() && !unit.equals(Unit.UNKNOWN) && !unit.equals(Unit.UNDISCLOSED);
    }

    /**
     * Whether the unit is the code of a currency, in any case of letters and with or without the {@code x-} of a private
     * code. No registered unit is.
     */
    public static boolean isCurrency(Unit unit) {
        if (unit.isKnown()) {
            return false;
        }
        String code = unit.isPrivate() ? unit.code().substring("x-".length()) : unit.code();
        CodeList<CurrencyCode> currencies = CurrencyCode.list();
        return currencies.find(code).filter(CurrencyCode::isKnown).isPresent()
                || currencies
                        .find(code.toUpperCase(Locale.ROOT))
                        .filter(CurrencyCode::isKnown)
                        .isPresent();
    }

    /** Whether the quantity, or the most that it may be, is no more than the whole of which it is a part, if it is one. */
    public static boolean isWithinWhole(Meaning meaning, Quantity quantity) {
        long whole = CodeGroups.whole(meaning, quantity.unit());
        return isWithin(whole, quantity.value()) && isWithin(whole, quantity.max());
    }

    /** Whether there is no such number, or it is no more than the whole. */
    public static boolean isWithin(long whole, @Nullable Long number) {
        return number == null || number <= whole;
    }

    /** Whether the sum has either a value or a range, and the least value of a range is not above the greatest. */
    public static boolean isSound(Money money) {
        Amount min = money.min();
        Amount max = money.max();
        boolean single = money.value() != null;
        if (min == null || max == null) {
            return single && min == null && max == null;
        }
        return !single && !isReversed(money);
    }

    /** Whether the sum is a range whose least value is above the greatest. */
    public static boolean isReversed(Money money) {
        Amount min = money.min();
        Amount max = money.max();
        return min != null && max != null && min.toBigDecimal().compareTo(max.toBigDecimal()) > 0;
    }

    /** Whether no amount of the sum has more digits behind the point than its currency has. */
    public static boolean fitsCurrency(Money money) {
        return fits(money, money.value()) && fits(money, money.min()) && fits(money, money.max());
    }

    /** Whether the amount has no more digits behind the point than the currency of the sum has. */
    public static boolean fits(Money money, @Nullable Amount amount) {
        if (amount == null || amount.fractionDigits() == 0) {
            return true;
        }
        int digits = CodeGroups.digits(money.currency());
        return digits < 0 || amount.fractionDigits() <= digits;
    }
}
