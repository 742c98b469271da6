package org.tocsin.formats.internal.stix.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.MoneyPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.validation.CoreProblem;
import org.tocsin.vocabulary.Vocabulary;

/** A sum of money: a value or bounds of ours, and bounds of theirs that are equal for a value. */
final class Sums implements Correspondence<Money> {

    /** STIX has currencies of ISO 4217 alone, so a sum in another one is not converted. */
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final int MOST_DIGITS = 36;

    private static final String VALUE = MoneyPlaces.VALUE.path();
    private static final String LEAST = "min_amount";
    private static final String MOST = "max_amount";

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        return trip.way() == Way.READ ? read(trip, from, to) : write(trip, from, to);
    }

    private static boolean write(Trip trip, Node from, Tree to) {
        if (!isWritable(from)) {
            return false;
        }
        Node currency = from.get(MoneyPlaces.CURRENCY.path());
        Node least = bound(from, MoneyPlaces.MIN.path());
        Node most = bound(from, MoneyPlaces.MAX.path());
        trip.carry(currency, currency.toString(), to.at("currency"), true);
        trip.carry(least, number(least), to.at(LEAST), true);
        trip.carry(most, number(most), to.at(MOST), true);
        return true;
    }

    static boolean isWritable(Node sum) {
        return CURRENCY.matcher(sum.get(MoneyPlaces.CURRENCY.path()).toString()).matches()
                && isPositive(bound(sum, MoneyPlaces.MIN.path()))
                && isPositive(bound(sum, MoneyPlaces.MAX.path()));
    }

    private static Node bound(Node sum, String bound) {
        return sum.get(VALUE).exists() ? sum.get(VALUE) : sum.get(bound);
    }

    private static boolean isPositive(Node amount) {
        return amount.exists() && number(amount).signum() > 0;
    }

    private static BigDecimal number(Node amount) {
        return Amount.of(amount.toString()).toBigDecimal();
    }

    private static boolean read(Trip trip, Node from, Tree to) {
        Node currency = from.get("currency");
        Node least = from.get(LEAST);
        Node most = from.get(MOST);
        Optional<String> lower = amount(trip, least);
        Optional<String> upper = amount(trip, most);
        boolean known = trip.mayCarry(currency)
                && Vocabulary.of("currency-code").term(currency.toString()).isPresent();
        if (!known || lower.isEmpty() || upper.isEmpty()) {
            return false;
        }
        boolean single = lower.equals(upper);
        trip.carry(currency, currency.toString(), to.at(MoneyPlaces.CURRENCY.path()), true);
        trip.carry(least, lower.get(), to.at(single ? VALUE : MoneyPlaces.MIN.path()), true);
        if (single) {
            trip.said(most, null);
        } else {
            trip.carry(most, upper.get(), to.at(MoneyPlaces.MAX.path()), true);
        }
        Tree precision = to.at(MoneyPlaces.PRECISION.path());
        String how = single ? "estimate" : "band";
        precision.set(how, null);
        trip.made(CoreProblem.VALUE_INVENTED, precision.pointer(), how);
        return true;
    }

    /** A number as it can be said with the digits that a sum of ours may have. */
    private static Optional<String> amount(Trip trip, Node leaf) {
        return Optional.of(leaf)
                .filter(trip::mayCarry)
                .flatMap(Node::number)
                .filter(number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS)
                .map(BigDecimal::toPlainString)
                .filter(text -> AMOUNT.matcher(text).matches());
    }

    @Override
    public void describe(Rows rows) {
        rows.add(MoneyPlaces.CURRENCY.path(), "currency", "code of ISO 4217");
        rows.add(VALUE, LEAST + ", " + MOST, "both the same");
        rows.add(MoneyPlaces.MIN.path(), LEAST, "number");
        rows.add(MoneyPlaces.MAX.path(), MOST, "number");
        rows.add(MoneyPlaces.PRECISION.path(), "", "made up");
    }
}
