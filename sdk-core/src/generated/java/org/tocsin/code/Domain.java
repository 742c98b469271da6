// Generated from codes/domain.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Domain: Where in technology what is affected lies, beside the kind of incident. What an attacker used does not count.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Domain extends OpenCode {

    /**
     * {@code industrial-control}, Industrial control: Systems that steer physical processes, safety systems among them.
     */
    public static final Domain INDUSTRIAL_CONTROL = new Domain("industrial-control", true);

    /** {@code mobile-devices}, Mobile devices: Handheld devices and the places from which they get software. */
    public static final Domain MOBILE_DEVICES = new Domain("mobile-devices", true);

    /**
     * {@code end-user-computing}, End users' computers: Desktop and portable computers and the software on them, the
     * means to protect and manage them included.
     */
    public static final Domain END_USER_COMPUTING = new Domain("end-user-computing", true);

    /**
     * {@code voice-and-telecom}, Voice and telecommunication: Telephony, voice over IP, signalling and messaging
     * networks.
     */
    public static final Domain VOICE_AND_TELECOM = new Domain("voice-and-telecom", true);

    /**
     * {@code trust-services}, Trust services: Certificates, signatures, electronic identity and those who issue them.
     */
    public static final Domain TRUST_SERVICES = new Domain("trust-services", true);

    /** {@code routing-and-dns}, Routing and names: Routing between networks, and the domain name system. */
    public static final Domain ROUTING_AND_DNS = new Domain("routing-and-dns", true);

    /** {@code cloud}, Cloud: Computing that a provider runs for others. */
    public static final Domain CLOUD = new Domain("cloud", true);

    /** {@code iot}, Connected things: Devices that are not computers in their users' eyes. */
    public static final Domain IOT = new Domain("iot", true);

    /** {@code payment-systems}, Payment systems: Cards, terminals, transfers and currencies. */
    public static final Domain PAYMENT_SYSTEMS = new Domain("payment-systems", true);

    /** {@code email}, E-mail: Mail systems and accounts. */
    public static final Domain EMAIL = new Domain("email", true);

    /** {@code web}, Web: Sites and applications of the web. */
    public static final Domain WEB = new Domain("web", true);

    /** {@code submarine-cable}, Submarine cable: Cables under the sea and their landing stations. */
    public static final Domain SUBMARINE_CABLE = new Domain("submarine-cable", true);

    /** {@code space-systems}, Space systems: Satellites, ground stations and their links. */
    public static final Domain SPACE_SYSTEMS = new Domain("space-systems", true);

    /**
     * {@code radio-and-navigation}, Radio and navigation: Radio links, broadcasting by radio, and satellite navigation
     * with those who depend on it.
     */
    public static final Domain RADIO_AND_NAVIGATION = new Domain("radio-and-navigation", true);

    /** {@code ai-systems}, AI systems: Systems that learn from data or act on what has been learnt. */
    public static final Domain AI_SYSTEMS = new Domain("ai-systems", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Domain UNKNOWN = new Domain("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Domain UNDISCLOSED = new Domain("undisclosed", true);

    private static final CodeList<Domain> LIST = CodeList.open(
            "domain",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INDUSTRIAL_CONTROL,
                    MOBILE_DEVICES,
                    END_USER_COMPUTING,
                    VOICE_AND_TELECOM,
                    TRUST_SERVICES,
                    ROUTING_AND_DNS,
                    CLOUD,
                    IOT,
                    PAYMENT_SYSTEMS,
                    EMAIL,
                    WEB,
                    SUBMARINE_CABLE,
                    SPACE_SYSTEMS,
                    RADIO_AND_NAVIGATION,
                    AI_SYSTEMS,
                    UNKNOWN,
                    UNDISCLOSED));

    private Domain(String code, boolean known) {
        super(code, known);
    }

    @Override
    Domain another(String text, boolean known) {
        return new Domain(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Domain> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Domain of(String code) {
        return LIST.of(code);
    }
}
