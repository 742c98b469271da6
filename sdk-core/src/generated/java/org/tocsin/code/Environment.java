// Generated from codes/environment.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Environment: In which surroundings a system works.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Environment extends OpenCode {

    /** {@code on-premises}, On premises: In rooms of the organisation, or in a rented place with its own machines. */
    public static final Environment ON_PREMISES = new Environment("on-premises", true);

    /** {@code cloud}, Cloud: On machines that a provider shares out. */
    public static final Environment CLOUD = new Environment("cloud", true);

    /** {@code hybrid}, Hybrid: Partly on premises and partly in a cloud. */
    public static final Environment HYBRID = new Environment("hybrid", true);

    /** {@code it}, Information technology: Among office and data systems, where nothing more is known. */
    public static final Environment IT = new Environment("it", true);

    /** {@code ot}, Operational technology: Among systems that steer physical processes. */
    public static final Environment OT = new Environment("ot", true);

    /** {@code mobile}, Mobile: On devices that people carry. */
    public static final Environment MOBILE = new Environment("mobile", true);

    /** {@code home}, Home: In people's homes. */
    public static final Environment HOME = new Environment("home", true);

    /** {@code telecom-network}, Telecommunication network: In the network of a telecommunication operator. */
    public static final Environment TELECOM_NETWORK = new Environment("telecom-network", true);

    /** {@code vehicle}, Vehicle: In a vehicle, ship or aircraft. */
    public static final Environment VEHICLE = new Environment("vehicle", true);

    /** {@code space}, Space: In orbit, or in the ground segment that serves it. */
    public static final Environment SPACE = new Environment("space", true);

    /** {@code laboratory}, Laboratory: In a laboratory, a test or a training range. */
    public static final Environment LABORATORY = new Environment("laboratory", true);

    /** {@code isolated}, Isolated: In a network without a connection to others. */
    public static final Environment ISOLATED = new Environment("isolated", true);

    /** {@code not-applicable}, Not applicable: The question makes no sense for this system, such as paper. */
    public static final Environment NOT_APPLICABLE = new Environment("not-applicable", true);

    /** {@code unlisted}, Not listed: The environment is known and this list has no code for it. */
    public static final Environment UNLISTED = new Environment("unlisted", true);

    /** {@code unknown}, Unknown: The environment is not known. */
    public static final Environment UNKNOWN = new Environment("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Environment UNDISCLOSED = new Environment("undisclosed", true);

    private static final CodeList<Environment> LIST = CodeList.open(
            "environment",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ON_PREMISES,
                    CLOUD,
                    HYBRID,
                    IT,
                    OT,
                    MOBILE,
                    HOME,
                    TELECOM_NETWORK,
                    VEHICLE,
                    SPACE,
                    LABORATORY,
                    ISOLATED,
                    NOT_APPLICABLE,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private Environment(String code, boolean known) {
        super(code, known);
    }

    @Override
    Environment another(String text, boolean known) {
        return new Environment(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Environment> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Environment of(String code) {
        return LIST.of(code);
    }
}
