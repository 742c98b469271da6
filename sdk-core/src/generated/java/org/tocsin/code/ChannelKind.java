// Generated from codes/channel-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Channel kind: A way of reaching a contact.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ChannelKind extends OpenCode {

    /** {@code phone}, Telephone: A fixed line or a switchboard. */
    public static final ChannelKind PHONE = new ChannelKind("phone", true);

    /** {@code duty-mobile}, Duty mobile telephone: The mobile telephone that whoever is on duty carries. */
    public static final ChannelKind DUTY_MOBILE = new ChannelKind("duty-mobile", true);

    /** {@code sms}, Text message: Text messages to a mobile number. */
    public static final ChannelKind SMS = new ChannelKind("sms", true);

    /** {@code satellite-phone}, Satellite telephone: A telephone that works when the networks on the ground do not. */
    public static final ChannelKind SATELLITE_PHONE = new ChannelKind("satellite-phone", true);

    /** {@code fax}, Fax: A fax machine. */
    public static final ChannelKind FAX = new ChannelKind("fax", true);

    /** {@code email}, E-mail: A mailbox that the desk reads; keys beside it say how to encrypt to it. */
    public static final ChannelKind EMAIL = new ChannelKind("email", true);

    /** {@code secure-messenger}, Secure messenger: A messenger with encryption from end to end. */
    public static final ChannelKind SECURE_MESSENGER = new ChannelKind("secure-messenger", true);

    /** {@code portal}, Portal: A web page with a form or a case system. */
    public static final ChannelKind PORTAL = new ChannelKind("portal", true);

    /** {@code api}, Machine endpoint: An endpoint that takes messages of this format from a machine. */
    public static final ChannelKind API = new ChannelKind("api", true);

    /** {@code video}, Video conference: A video conference, called or booked. */
    public static final ChannelKind VIDEO = new ChannelKind("video", true);

    /** {@code hotline}, Hotline: A line that is kept open between the two sides alone, for such cases. */
    public static final ChannelKind HOTLINE = new ChannelKind("hotline", true);

    /**
     * {@code dedicated-network}, Dedicated network: A network of its own between the parties, apart from the Internet.
     */
    public static final ChannelKind DEDICATED_NETWORK = new ChannelKind("dedicated-network", true);

    /** {@code diplomatic-note}, Diplomatic note: A note that is handed over by a mission. */
    public static final ChannelKind DIPLOMATIC_NOTE = new ChannelKind("diplomatic-note", true);

    /** {@code in-person}, In person: A visit or a meeting. */
    public static final ChannelKind IN_PERSON = new ChannelKind("in-person", true);

    /** {@code mission}, Through a mission: Talks between a mission and the authorities of its host. */
    public static final ChannelKind MISSION = new ChannelKind("mission", true);

    /** {@code third-party}, Through a third party: Talks that somebody trusted by both sides hosts or carries. */
    public static final ChannelKind THIRD_PARTY = new ChannelKind("third-party", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ChannelKind UNKNOWN = new ChannelKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ChannelKind UNDISCLOSED = new ChannelKind("undisclosed", true);

    private static final CodeList<ChannelKind> LIST = CodeList.open(
            "channel-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PHONE,
                    DUTY_MOBILE,
                    SMS,
                    SATELLITE_PHONE,
                    FAX,
                    EMAIL,
                    SECURE_MESSENGER,
                    PORTAL,
                    API,
                    VIDEO,
                    HOTLINE,
                    DEDICATED_NETWORK,
                    DIPLOMATIC_NOTE,
                    IN_PERSON,
                    MISSION,
                    THIRD_PARTY,
                    UNKNOWN,
                    UNDISCLOSED));

    private ChannelKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ChannelKind another(String text, boolean known) {
        return new ChannelKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ChannelKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ChannelKind of(String code) {
        return LIST.of(code);
    }
}
