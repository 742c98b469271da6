package org.tocsin.internal.rule;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Unit;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Quantities;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** Family SHP: the requirements for quantities and sums of money that a schema cannot state. */
final class QuantityRules {

    /** How many of the units that fit are named in a problem. */
    private static final int MOST_NAMED = 12;

    private QuantityRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Quantity.class, QuantityRules::check);
        walk.each(Money.class, QuantityRules::check);
        for (Meaning meaning : Meaning.values()) {
            if (!Unit.list().codes().stream().allMatch(unit -> CodeGroups.fits(meaning, unit))) {
                walk.each(meaning, Quantity.class, (quantity, place, findings) -> {
                    checkUnit(meaning, quantity, place, findings);
                    if (!Quantities.isWithinWhole(meaning, quantity)) {
                        checkShare(meaning, "value", quantity.value(), quantity, place, findings);
                        checkShare(meaning, "max", quantity.max(), quantity, place, findings);
                    }
                });
            }
        }
    }

    private static void checkShare(
            Meaning meaning, String member, @Nullable Long share, Quantity quantity, Place place, Findings findings) {
        long whole = CodeGroups.whole(meaning, quantity.unit());
        if (!Quantities.isWithin(whole, share)) {
            findings.add(
                    CoreProblem.SHARE_ABOVE_WHOLE,
                    place.pointer(member),
                    String.valueOf(share),
                    quantity.unit().code(),
                    String.valueOf(whole));
        }
    }

    private static void checkUnit(Meaning meaning, Quantity quantity, Place place, Findings findings) {
        if (!Quantities.fits(meaning, quantity)) {
            findings.add(
                    CoreProblem.UNIT_DOES_NOT_FIT,
                    place.pointer("unit"),
                    quantity.unit().code(),
                    named(unit -> CodeGroups.fits(meaning, unit)));
        }
    }

    /** The first units that fit, as a problem names them. */
    static String named(Predicate<Unit> fitting) {
        return Unit.list().codes().stream()
                .filter(fitting)
                .map(Unit::code)
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }

    private static void check(Quantity quantity, Place place, Findings findings) {
        if (!Quantities.isSound(quantity)) {
            boolean isBand = quantity.min() != null && quantity.max() != null;
            findings.add(
                    variant(quantity.value(), quantity.min(), quantity.max(), isBand),
                    CoreProblem.QUANTITY_CONTRADICTORY,
                    place.pointer());
        }
        if (Quantities.isCurrency(quantity.unit())) {
            findings.add(
                    ProblemVariant.CURRENCY,
                    CoreProblem.UNIT_DOES_NOT_FIT,
                    place.pointer("unit"),
                    quantity.unit().code());
        }
    }

    private static void check(Money money, Place place, Findings findings) {
        if (!Quantities.isSound(money)) {
            findings.add(
                    variant(money.value(), money.min(), money.max(), Quantities.isReversed(money)),
                    CoreProblem.QUANTITY_CONTRADICTORY,
                    place.pointer());
        }
        if (!Quantities.fitsCurrency(money)) {
            checkDigits(money, "value", money.value(), place, findings);
            checkDigits(money, "min", money.min(), place, findings);
            checkDigits(money, "max", money.max(), place, findings);
        }
    }

    private static void checkDigits(
            Money money, String member, @Nullable Amount amount, Place place, Findings findings) {
        if (amount != null && !Quantities.fits(money, amount)) {
            int digits = CodeGroups.digits(money.currency());
            Problem problem = Problem.of(
                    CoreProblem.AMOUNT_FINER_THAN_CURRENCY,
                    place.pointer(member),
                    amount.toString(),
                    money.currency().code(),
                    String.valueOf(digits));
            findings.add(digits == 0 ? problem.withVariant(ProblemVariant.WHOLE) : problem);
        }
    }

    private static ProblemVariant variant(
            @Nullable Object value, @Nullable Object min, @Nullable Object max, boolean isBand) {
        if (value != null) {
            return ProblemVariant.BOTH;
        }
        boolean bounded = min != null || max != null;
        return isBand ? ProblemVariant.REVERSED : bounded ? ProblemVariant.ONE_BOUND : ProblemVariant.NEITHER;
    }
}
