// Generated from codes/state-nexus.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * State nexus: How a State stands to activity, from forbidding it to doing it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Spectrum of State Responsibility. Clause:
 * <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class StateNexus extends OpenCode {

    /** {@code prohibited}, Prohibited: The State forbids the activity and helps to stop it. */
    public static final StateNexus PROHIBITED = new StateNexus("prohibited", true);

    /**
     * {@code prohibited-but-inadequate}, Prohibited but inadequate: The State forbids the activity and works against
     * it, but cannot stop it.
     */
    public static final StateNexus PROHIBITED_BUT_INADEQUATE = new StateNexus("prohibited-but-inadequate", true);

    /** {@code ignored}, Ignored: The State knows of the activity and does nothing about it. */
    public static final StateNexus IGNORED = new StateNexus("ignored", true);

    /** {@code encouraged}, Encouraged: Others control and conduct the activity; the State speaks for it. */
    public static final StateNexus ENCOURAGED = new StateNexus("encouraged", true);

    /** {@code shaped}, Shaped: Others control and conduct the activity; the State lends them some help. */
    public static final StateNexus SHAPED = new StateNexus("shaped", true);

    /**
     * {@code coordinated}, Coordinated: The State arranges with others what they do, for instance by proposing details.
     */
    public static final StateNexus COORDINATED = new StateNexus("coordinated", true);

    /** {@code ordered}, Ordered: The State has others do it on its behalf. */
    public static final StateNexus ORDERED = new StateNexus("ordered", true);

    /** {@code rogue-conducted}, Conducted by rogue bodies: Bodies of the State do it without being authorised. */
    public static final StateNexus ROGUE_CONDUCTED = new StateNexus("rogue-conducted", true);

    /** {@code executed}, Executed: The State does it itself, through its own bodies. */
    public static final StateNexus EXECUTED = new StateNexus("executed", true);

    /**
     * {@code integrated}, Integrated: The State does it through its own bodies together with others whom it directs.
     */
    public static final StateNexus INTEGRATED = new StateNexus("integrated", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final StateNexus UNKNOWN = new StateNexus("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final StateNexus UNDISCLOSED = new StateNexus("undisclosed", true);

    private static final CodeList<StateNexus> LIST = CodeList.open(
            "state-nexus",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PROHIBITED,
                    PROHIBITED_BUT_INADEQUATE,
                    IGNORED,
                    ENCOURAGED,
                    SHAPED,
                    COORDINATED,
                    ORDERED,
                    ROGUE_CONDUCTED,
                    EXECUTED,
                    INTEGRATED,
                    UNKNOWN,
                    UNDISCLOSED));

    private StateNexus(String code, boolean known) {
        super(code, known);
    }

    @Override
    StateNexus another(String text, boolean known) {
        return new StateNexus(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<StateNexus> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static StateNexus of(String code) {
        return LIST.of(code);
    }
}
