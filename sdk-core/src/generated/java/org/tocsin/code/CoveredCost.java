// Generated from codes/covered-cost.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Covered cost: Which costs of those who take part are borne for them.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CoveredCost extends OpenCode {

    /** {@code fee}, Fee: The fee of the activity. */
    public static final CoveredCost FEE = new CoveredCost("fee", true);

    /** {@code travel}, Travel: The way to the place and back. */
    public static final CoveredCost TRAVEL = new CoveredCost("travel", true);

    /** {@code accommodation}, Accommodation: Lodging during the activity. */
    public static final CoveredCost ACCOMMODATION = new CoveredCost("accommodation", true);

    /** {@code meals}, Meals: Food during the activity. */
    public static final CoveredCost MEALS = new CoveredCost("meals", true);

    /** {@code daily-allowance}, Daily allowance: A sum for each day. */
    public static final CoveredCost DAILY_ALLOWANCE = new CoveredCost("daily-allowance", true);

    /** {@code visa}, Visa: Fees for entry. */
    public static final CoveredCost VISA = new CoveredCost("visa", true);

    /** {@code insurance}, Insurance: Insurance for travel and stay. */
    public static final CoveredCost INSURANCE = new CoveredCost("insurance", true);

    /** {@code interpretation}, Interpretation: Interpreters and translation. */
    public static final CoveredCost INTERPRETATION = new CoveredCost("interpretation", true);

    /** {@code equipment}, Equipment: Devices, accounts and connections needed to take part. */
    public static final CoveredCost EQUIPMENT = new CoveredCost("equipment", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CoveredCost UNKNOWN = new CoveredCost("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CoveredCost UNDISCLOSED = new CoveredCost("undisclosed", true);

    private static final CodeList<CoveredCost> LIST = CodeList.open(
            "covered-cost",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    FEE,
                    TRAVEL,
                    ACCOMMODATION,
                    MEALS,
                    DAILY_ALLOWANCE,
                    VISA,
                    INSURANCE,
                    INTERPRETATION,
                    EQUIPMENT,
                    UNKNOWN,
                    UNDISCLOSED));

    private CoveredCost(String code, boolean known) {
        super(code, known);
    }

    @Override
    CoveredCost another(String text, boolean known) {
        return new CoveredCost(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CoveredCost> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CoveredCost of(String code) {
        return LIST.of(code);
    }
}
