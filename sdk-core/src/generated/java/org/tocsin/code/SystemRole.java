// Generated from codes/system-role.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Role of system: Where in the organisation a system stands; this tells how far an intruder came.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SystemRole extends OpenCode {

    /** {@code perimeter}, Perimeter: At the border to the outside, where attempts are stopped. */
    public static final SystemRole PERIMETER = new SystemRole("perimeter", true);

    /** {@code business-network}, Business network: Among the ordinary systems of the organisation. */
    public static final SystemRole BUSINESS_NETWORK = new SystemRole("business-network", true);

    /** {@code business-management}, Business network management: Among the systems that run the business network. */
    public static final SystemRole BUSINESS_MANAGEMENT = new SystemRole("business-management", true);

    /** {@code critical-perimeter}, Critical system perimeter: At the border to the critical systems. */
    public static final SystemRole CRITICAL_PERIMETER = new SystemRole("critical-perimeter", true);

    /** {@code critical-management}, Critical system management: Among the systems that run the critical systems. */
    public static final SystemRole CRITICAL_MANAGEMENT = new SystemRole("critical-management", true);

    /** {@code critical-system}, Critical system: Among the critical systems themselves. */
    public static final SystemRole CRITICAL_SYSTEM = new SystemRole("critical-system", true);

    /** {@code safety-system}, Safety system: Among the systems that keep people and plant safe. */
    public static final SystemRole SAFETY_SYSTEM = new SystemRole("safety-system", true);

    /** {@code entry-point}, Entry point: Where somebody got in. */
    public static final SystemRole ENTRY_POINT = new SystemRole("entry-point", true);

    /** {@code command-server}, Command server: Used to command other systems. */
    public static final SystemRole COMMAND_SERVER = new SystemRole("command-server", true);

    /** {@code relay}, Relay: Used to reach other systems. */
    public static final SystemRole RELAY = new SystemRole("relay", true);

    /** {@code target}, Target: What somebody was after. */
    public static final SystemRole TARGET = new SystemRole("target", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SystemRole UNKNOWN = new SystemRole("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SystemRole UNDISCLOSED = new SystemRole("undisclosed", true);

    private static final CodeList<SystemRole> LIST = CodeList.open(
            "system-role",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PERIMETER,
                    BUSINESS_NETWORK,
                    BUSINESS_MANAGEMENT,
                    CRITICAL_PERIMETER,
                    CRITICAL_MANAGEMENT,
                    CRITICAL_SYSTEM,
                    SAFETY_SYSTEM,
                    ENTRY_POINT,
                    COMMAND_SERVER,
                    RELAY,
                    TARGET,
                    UNKNOWN,
                    UNDISCLOSED));

    private SystemRole(String code, boolean known) {
        super(code, known);
    }

    @Override
    SystemRole another(String text, boolean known) {
        return new SystemRole(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SystemRole> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SystemRole of(String code) {
        return LIST.of(code);
    }
}
