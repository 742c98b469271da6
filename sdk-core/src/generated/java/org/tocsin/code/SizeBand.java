// Generated from codes/size-band.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Size band: How many people work in an organisation.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SizeBand extends OpenCode {

    /** {@code small}, Small: Up to 1,000 people; nothing more exact is known. */
    public static final SizeBand SMALL = new SizeBand("small", true);

    /** {@code employees-1-10}, 1 to 10: From 1 to 10 people. */
    public static final SizeBand EMPLOYEES_1_10 = new SizeBand("employees-1-10", true);

    /** {@code employees-11-100}, 11 to 100: From 11 to 100 people. */
    public static final SizeBand EMPLOYEES_11_100 = new SizeBand("employees-11-100", true);

    /** {@code employees-101-1000}, 101 to 1,000: From 101 to 1,000 people. */
    public static final SizeBand EMPLOYEES_101_1000 = new SizeBand("employees-101-1000", true);

    /** {@code large}, Large: More than 1,000 people; nothing more exact is known. */
    public static final SizeBand LARGE = new SizeBand("large", true);

    /** {@code employees-1001-10000}, 1,001 to 10,000: From 1,001 to 10,000 people. */
    public static final SizeBand EMPLOYEES_1001_10000 = new SizeBand("employees-1001-10000", true);

    /** {@code employees-10001-25000}, 10,001 to 25,000: From 10,001 to 25,000 people. */
    public static final SizeBand EMPLOYEES_10001_25000 = new SizeBand("employees-10001-25000", true);

    /** {@code employees-25001-50000}, 25,001 to 50,000: From 25,001 to 50,000 people. */
    public static final SizeBand EMPLOYEES_25001_50000 = new SizeBand("employees-25001-50000", true);

    /** {@code employees-50001-100000}, 50,001 to 100,000: From 50,001 to 100,000 people. */
    public static final SizeBand EMPLOYEES_50001_100000 = new SizeBand("employees-50001-100000", true);

    /** {@code employees-over-100000}, Over 100,000: More than 100,000 people. */
    public static final SizeBand EMPLOYEES_OVER_100000 = new SizeBand("employees-over-100000", true);

    /** {@code unknown}, Unknown: The number is not known. */
    public static final SizeBand UNKNOWN = new SizeBand("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SizeBand UNDISCLOSED = new SizeBand("undisclosed", true);

    private static final CodeList<SizeBand> LIST = CodeList.open(
            "size-band",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SMALL,
                    EMPLOYEES_1_10,
                    EMPLOYEES_11_100,
                    EMPLOYEES_101_1000,
                    LARGE,
                    EMPLOYEES_1001_10000,
                    EMPLOYEES_10001_25000,
                    EMPLOYEES_25001_50000,
                    EMPLOYEES_50001_100000,
                    EMPLOYEES_OVER_100000,
                    UNKNOWN,
                    UNDISCLOSED));

    private SizeBand(String code, boolean known) {
        super(code, known);
    }

    @Override
    SizeBand another(String text, boolean known) {
        return new SizeBand(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SizeBand> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SizeBand of(String code) {
        return LIST.of(code);
    }
}
