// Generated from codes/indicator-role.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Role of indicator: What the thing behind an indicator is used for.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IndicatorRole extends OpenCode {

    /** {@code c2}, Command server: Gives orders to infected systems. */
    public static final IndicatorRole C2 = new IndicatorRole("c2", true);

    /** {@code bot}, Bot: Obeys orders. */
    public static final IndicatorRole BOT = new IndicatorRole("bot", true);

    /** {@code phishing}, Phishing site: Collects credentials or secrets. */
    public static final IndicatorRole PHISHING = new IndicatorRole("phishing", true);

    /** {@code malware-host}, Malware host: Serves harmful software. */
    public static final IndicatorRole MALWARE_HOST = new IndicatorRole("malware-host", true);

    /** {@code malware-file}, Malware file: Is harmful software. */
    public static final IndicatorRole MALWARE_FILE = new IndicatorRole("malware-file", true);

    /** {@code scanner}, Scanner: Probes others. */
    public static final IndicatorRole SCANNER = new IndicatorRole("scanner", true);

    /** {@code exfil-drop}, Drop zone: Receives data that was taken. */
    public static final IndicatorRole EXFIL_DROP = new IndicatorRole("exfil-drop", true);

    /** {@code sip-abuse}, Telephony abuse: Abuses internet telephony. */
    public static final IndicatorRole SIP_ABUSE = new IndicatorRole("sip-abuse", true);

    /** {@code spam}, Spam source: Sends unsolicited messages. */
    public static final IndicatorRole SPAM = new IndicatorRole("spam", true);

    /** {@code reflector}, Reflector: Amplifies attacks on others. */
    public static final IndicatorRole REFLECTOR = new IndicatorRole("reflector", true);

    /** {@code victim-relay}, Victim used as relay: Belongs to a victim and is used by others. */
    public static final IndicatorRole VICTIM_RELAY = new IndicatorRole("victim-relay", true);

    /** {@code staging}, Staging: Holds tools or data for later use. */
    public static final IndicatorRole STAGING = new IndicatorRole("staging", true);

    /** {@code sinkhole}, Sinkhole: Belongs to defenders who collect the traffic of infected systems. */
    public static final IndicatorRole SINKHOLE = new IndicatorRole("sinkhole", true);

    /** {@code kill-switch}, Kill switch: Makes harmful software stop as long as it can be reached. */
    public static final IndicatorRole KILL_SWITCH = new IndicatorRole("kill-switch", true);

    /** {@code benign}, Benign: Is harmless and occurs beside the rest. */
    public static final IndicatorRole BENIGN = new IndicatorRole("benign", true);

    /** {@code inert}, Inert: Belongs to an exercise and leads nowhere: acting on it does no harm. */
    public static final IndicatorRole INERT = new IndicatorRole("inert", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IndicatorRole UNKNOWN = new IndicatorRole("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IndicatorRole UNDISCLOSED = new IndicatorRole("undisclosed", true);

    private static final CodeList<IndicatorRole> LIST = CodeList.open(
            "indicator-role",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    C2,
                    BOT,
                    PHISHING,
                    MALWARE_HOST,
                    MALWARE_FILE,
                    SCANNER,
                    EXFIL_DROP,
                    SIP_ABUSE,
                    SPAM,
                    REFLECTOR,
                    VICTIM_RELAY,
                    STAGING,
                    SINKHOLE,
                    KILL_SWITCH,
                    BENIGN,
                    INERT,
                    UNKNOWN,
                    UNDISCLOSED));

    private IndicatorRole(String code, boolean known) {
        super(code, known);
    }

    @Override
    IndicatorRole another(String text, boolean known) {
        return new IndicatorRole(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IndicatorRole> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IndicatorRole of(String code) {
        return LIST.of(code);
    }
}
