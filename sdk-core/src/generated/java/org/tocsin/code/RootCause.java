// Generated from codes/root-cause.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Root cause: What is at the bottom of an incident.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: NIS Cooperation Group taxonomy. Clause:
 * <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class RootCause extends OpenCode {

    /** {@code system-failure}, System failure: Hardware or software failed. */
    public static final RootCause SYSTEM_FAILURE = new RootCause("system-failure", true);

    /** {@code natural-phenomenon}, Natural phenomenon: Weather, earth, animals or another force of nature. */
    public static final RootCause NATURAL_PHENOMENON = new RootCause("natural-phenomenon", true);

    /** {@code human-error}, Human error: Somebody made a mistake. */
    public static final RootCause HUMAN_ERROR = new RootCause("human-error", true);

    /** {@code malicious-action}, Malicious action: Somebody meant harm or gain. */
    public static final RootCause MALICIOUS_ACTION = new RootCause("malicious-action", true);

    /** {@code third-party-failure}, Third party failure: A supplier or another third party failed. */
    public static final RootCause THIRD_PARTY_FAILURE = new RootCause("third-party-failure", true);

    /** {@code undetermined}, Undetermined: It was looked for and not found, or not yet looked for. */
    public static final RootCause UNDETERMINED = new RootCause("undetermined", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final RootCause UNKNOWN = new RootCause("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final RootCause UNDISCLOSED = new RootCause("undisclosed", true);

    private static final CodeList<RootCause> LIST = CodeList.open(
            "root-cause",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SYSTEM_FAILURE,
                    NATURAL_PHENOMENON,
                    HUMAN_ERROR,
                    MALICIOUS_ACTION,
                    THIRD_PARTY_FAILURE,
                    UNDETERMINED,
                    UNKNOWN,
                    UNDISCLOSED));

    private RootCause(String code, boolean known) {
        super(code, known);
    }

    @Override
    RootCause another(String text, boolean known) {
        return new RootCause(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<RootCause> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static RootCause of(String code) {
        return LIST.of(code);
    }
}
