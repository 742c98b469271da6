// Generated from codes/incident-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Incident kind: What happened, in the words of this format. The first category of a report is what the affected party
 * suffers; later ones say how it came about. The crosswalk to RSIT gives the nearest pairs, best first.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IncidentKind extends OpenCode {

    /** {@code ransomware}: Data or systems are made unusable, or data is taken, to press for payment. */
    public static final IncidentKind RANSOMWARE = new IncidentKind("ransomware", true);

    /**
     * {@code destructive-malware}: Harmful software destroys data, firmware or devices, and no payment would undo it.
     */
    public static final IncidentKind DESTRUCTIVE_MALWARE = new IncidentKind("destructive-malware", true);

    /** {@code worm}: Harmful software spreads from system to system by itself. */
    public static final IncidentKind WORM = new IncidentKind("worm", true);

    /** {@code botnet}: Many hosts obey somebody else, or a server that commands them is found. */
    public static final IncidentKind BOTNET = new IncidentKind("botnet", true);

    /** {@code malware}: Harmful software runs or is spread, and no more exact kind applies. */
    public static final IncidentKind MALWARE = new IncidentKind("malware", true);

    /**
     * {@code denial-of-service}: A service is made unreachable or slow on purpose, by load or by malformed requests.
     */
    public static final IncidentKind DENIAL_OF_SERVICE = new IncidentKind("denial-of-service", true);

    /** {@code intrusion}: Somebody got into a system, an application or an account without the right to. */
    public static final IncidentKind INTRUSION = new IncidentKind("intrusion", true);

    /** {@code persistent-intrusion}: Somebody got in and stayed hidden over a long time, with skill and effort. */
    public static final IncidentKind PERSISTENT_INTRUSION = new IncidentKind("persistent-intrusion", true);

    /** {@code intrusion-attempt}: Somebody tried to get in and failed, or it is not known whether they succeeded. */
    public static final IncidentKind INTRUSION_ATTEMPT = new IncidentKind("intrusion-attempt", true);

    /**
     * {@code traffic-hijack}: Traffic, names, numbers or sessions are led somewhere else, for instance by routing or
     * DNS.
     */
    public static final IncidentKind TRAFFIC_HIJACK = new IncidentKind("traffic-hijack", true);

    /** {@code data-breach}: Somebody who has no right to it read, copied or published data, on purpose. */
    public static final IncidentKind DATA_BREACH = new IncidentKind("data-breach", true);

    /** {@code accidental-exposure}: Data came into the wrong hands, or could have, by mistake. */
    public static final IncidentKind ACCIDENTAL_EXPOSURE = new IncidentKind("accidental-exposure", true);

    /** {@code insider-misuse}: Somebody with the right of access used it for a purpose that is not allowed. */
    public static final IncidentKind INSIDER_MISUSE = new IncidentKind("insider-misuse", true);

    /** {@code loss-or-theft}: A device, a medium or documents are lost or stolen. */
    public static final IncidentKind LOSS_OR_THEFT = new IncidentKind("loss-or-theft", true);

    /** {@code phishing}: Somebody is deceived, or is meant to be, into giving away access or secrets. */
    public static final IncidentKind PHISHING = new IncidentKind("phishing", true);

    /** {@code online-fraud}: Somebody is deceived for gain, or a name, an identity or a right is misused for it. */
    public static final IncidentKind ONLINE_FRAUD = new IncidentKind("online-fraud", true);

    /**
     * {@code defacement}: Published content, such as a web page or an account's posts, is replaced by others' content.
     */
    public static final IncidentKind DEFACEMENT = new IncidentKind("defacement", true);

    /** {@code device-tampering}: A device is altered by hand, for instance a skimmer is fitted to a terminal. */
    public static final IncidentKind DEVICE_TAMPERING = new IncidentKind("device-tampering", true);

    /**
     * {@code resource-misuse}: Computing, network or telephone resources are used without the right to, for instance
     * for mining.
     */
    public static final IncidentKind RESOURCE_MISUSE = new IncidentKind("resource-misuse", true);

    /** {@code scanning}: Somebody probes or listens to learn about systems. */
    public static final IncidentKind SCANNING = new IncidentKind("scanning", true);

    /** {@code unwanted-content}: Spam, or content that is unlawful or does harm to persons. */
    public static final IncidentKind UNWANTED_CONTENT = new IncidentKind("unwanted-content", true);

    /** {@code service-outage}: A service fails without ill will: a fault, a mistake, a power cut, nature. */
    public static final IncidentKind SERVICE_OUTAGE = new IncidentKind("service-outage", true);

    /** {@code physical-damage}: Cables, sites or equipment are damaged, whatever the intent. */
    public static final IncidentKind PHYSICAL_DAMAGE = new IncidentKind("physical-damage", true);

    /** {@code other}: None of the other kinds fits; the text says what happened. */
    public static final IncidentKind OTHER = new IncidentKind("other", true);

    /** {@code undetermined}: It is not yet known what happened. */
    public static final IncidentKind UNDETERMINED = new IncidentKind("undetermined", true);

    /** {@code unknown}: It is not known. */
    public static final IncidentKind UNKNOWN = new IncidentKind("unknown", true);

    /** {@code undisclosed}: It is known and not told. */
    public static final IncidentKind UNDISCLOSED = new IncidentKind("undisclosed", true);

    private static final CodeList<IncidentKind> LIST = CodeList.open(
            "incident-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            null,
            Set.of(),
            List.of(
                    RANSOMWARE,
                    DESTRUCTIVE_MALWARE,
                    WORM,
                    BOTNET,
                    MALWARE,
                    DENIAL_OF_SERVICE,
                    INTRUSION,
                    PERSISTENT_INTRUSION,
                    INTRUSION_ATTEMPT,
                    TRAFFIC_HIJACK,
                    DATA_BREACH,
                    ACCIDENTAL_EXPOSURE,
                    INSIDER_MISUSE,
                    LOSS_OR_THEFT,
                    PHISHING,
                    ONLINE_FRAUD,
                    DEFACEMENT,
                    DEVICE_TAMPERING,
                    RESOURCE_MISUSE,
                    SCANNING,
                    UNWANTED_CONTENT,
                    SERVICE_OUTAGE,
                    PHYSICAL_DAMAGE,
                    OTHER,
                    UNDETERMINED,
                    UNKNOWN,
                    UNDISCLOSED));

    private IncidentKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    IncidentKind another(String text, boolean known) {
        return new IncidentKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IncidentKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IncidentKind of(String code) {
        return LIST.of(code);
    }
}
