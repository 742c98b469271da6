// Generated from codes/incident-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Incident kind: What happened, in the words of this format. The codes stand in the order of precedence: harm that is
 * suffered, then what somebody did, then the means, then what is open. The first that fits and is confirmed is the
 * primary kind; later categories say how it came about. The crosswalk to RSIT gives the nearest pairs, best first.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IncidentKind extends OpenCode {

    /**
     * {@code ransomware}: Data or systems are made unusable, mostly by encryption, and payment is demanded to undo it.
     */
    public static final IncidentKind RANSOMWARE = new IncidentKind("ransomware", true);

    /**
     * {@code destructive-attack}: Somebody destroys data, firmware or devices by electronic means, with software or by
     * hand, and no payment would undo it.
     */
    public static final IncidentKind DESTRUCTIVE_ATTACK = new IncidentKind("destructive-attack", true);

    /**
     * {@code theft-of-funds}: Money, virtual currency or other assets of value are moved away without any act of their
     * owner, by access to systems, accounts or keys.
     */
    public static final IncidentKind THEFT_OF_FUNDS = new IncidentKind("theft-of-funds", true);

    /**
     * {@code online-fraud}: Somebody is deceived into paying, or into giving goods or rights, or a name or an identity
     * is misused for gain; also where it was tried.
     */
    public static final IncidentKind ONLINE_FRAUD = new IncidentKind("online-fraud", true);

    /**
     * {@code telecom-fraud}: Telephone service, numbers or messages are abused for gain: calls or messages that others
     * are charged for, artificial traffic, bypass of tariffs, numbers moved to another SIM.
     */
    public static final IncidentKind TELECOM_FRAUD = new IncidentKind("telecom-fraud", true);

    /**
     * {@code data-breach}: Somebody without the right to it read, copied or published data on purpose: from outside, or
     * an insider without a reason of duty.
     */
    public static final IncidentKind DATA_BREACH = new IncidentKind("data-breach", true);

    /**
     * {@code trust-service-failure}: Certificates, signatures, time stamps or electronic identities cannot be relied
     * on: issued wrongly, keys stolen, or revoked in bulk, by an attack or by mistake.
     */
    public static final IncidentKind TRUST_SERVICE_FAILURE = new IncidentKind("trust-service-failure", true);

    /**
     * {@code defacement}: What a party publishes, shows or sends out is replaced by others: web pages, accounts,
     * screens, results, broadcasts, alarms.
     */
    public static final IncidentKind DEFACEMENT = new IncidentKind("defacement", true);

    /**
     * {@code data-tampering}: Stored or transmitted data, records or settings are altered without right, the settings
     * of a physical process included.
     */
    public static final IncidentKind DATA_TAMPERING = new IncidentKind("data-tampering", true);

    /**
     * {@code denial-of-service}: A service is flooded, or sent malformed requests, to make it unreachable or slow,
     * whether or not it held.
     */
    public static final IncidentKind DENIAL_OF_SERVICE = new IncidentKind("denial-of-service", true);

    /**
     * {@code radio-interference}: Signals of radio, satellites or satellite navigation are jammed, forged or disturbed,
     * whatever the intent.
     */
    public static final IncidentKind RADIO_INTERFERENCE = new IncidentKind("radio-interference", true);

    /**
     * {@code traffic-diversion}: Traffic, domain names or telephone numbers lead somewhere else than they should, by an
     * attack or by mistake.
     */
    public static final IncidentKind TRAFFIC_DIVERSION = new IncidentKind("traffic-diversion", true);

    /**
     * {@code physical-damage}: Cables, sites or equipment are damaged or destroyed by force, fire, water or accident,
     * whatever the intent.
     */
    public static final IncidentKind PHYSICAL_DAMAGE = new IncidentKind("physical-damage", true);

    /**
     * {@code loss-or-theft}: A device, a medium or papers are lost or stolen, and nothing shows that the data were
     * read.
     */
    public static final IncidentKind LOSS_OR_THEFT = new IncidentKind("loss-or-theft", true);

    /**
     * {@code data-loss}: Data are gone or damaged by a fault, a mistake or an accident, and cannot be had back for now.
     */
    public static final IncidentKind DATA_LOSS = new IncidentKind("data-loss", true);

    /**
     * {@code accidental-exposure}: Data came, or could have come, into the wrong hands by mistake: sent, published,
     * left open, left behind or thrown away.
     */
    public static final IncidentKind ACCIDENTAL_EXPOSURE = new IncidentKind("accidental-exposure", true);

    /**
     * {@code service-outage}: A service failed, was switched off by somebody, or had to be switched off, and none of
     * the kinds above says how.
     */
    public static final IncidentKind SERVICE_OUTAGE = new IncidentKind("service-outage", true);

    /**
     * {@code resource-misuse}: Computing or network resources are used without the right to, for instance for mining or
     * to pass on traffic.
     */
    public static final IncidentKind RESOURCE_MISUSE = new IncidentKind("resource-misuse", true);

    /**
     * {@code extortion}: Payment or another act is demanded under a threat, such as to publish data or to flood a
     * service, and nothing has been locked.
     */
    public static final IncidentKind EXTORTION = new IncidentKind("extortion", true);

    /**
     * {@code supply-chain-compromise}: Software, hardware, an update or a service is altered on its way to those who
     * use it, also where it was found in time.
     */
    public static final IncidentKind SUPPLY_CHAIN_COMPROMISE = new IncidentKind("supply-chain-compromise", true);

    /**
     * {@code persistent-intrusion}: Somebody got in and was there for 30 days or more, or came back after having been
     * removed, and no harm named above is confirmed.
     */
    public static final IncidentKind PERSISTENT_INTRUSION = new IncidentKind("persistent-intrusion", true);

    /**
     * {@code intrusion}: Somebody got into a system, an application or an account without the right to, and no harm
     * named above is confirmed.
     */
    public static final IncidentKind INTRUSION = new IncidentKind("intrusion", true);

    /**
     * {@code insider-misuse}: Somebody with the right of access used it for a purpose that is not allowed, and no harm
     * named above is confirmed.
     */
    public static final IncidentKind INSIDER_MISUSE = new IncidentKind("insider-misuse", true);

    /**
     * {@code device-tampering}: A device is altered or something is fitted to it by hand, for instance a skimmer to a
     * terminal.
     */
    public static final IncidentKind DEVICE_TAMPERING = new IncidentKind("device-tampering", true);

    /**
     * {@code phishing}: Somebody is deceived, or is meant to be, into giving away access, passwords or secrets, and
     * nothing worse is confirmed.
     */
    public static final IncidentKind PHISHING = new IncidentKind("phishing", true);

    /** {@code intrusion-attempt}: Somebody tried to get in and failed, or it is not known whether they succeeded. */
    public static final IncidentKind INTRUSION_ATTEMPT = new IncidentKind("intrusion-attempt", true);

    /** {@code scanning}: Somebody probes or listens to learn about systems, and did not try to get in. */
    public static final IncidentKind SCANNING = new IncidentKind("scanning", true);

    /**
     * {@code inauthentic-behaviour}: Accounts, pages or recordings that are not what they pretend to be spread claims.
     * The code says what was seen, and neither who does it nor whether the claims are true.
     */
    public static final IncidentKind INAUTHENTIC_BEHAVIOUR = new IncidentKind("inauthentic-behaviour", true);

    /**
     * {@code child-sexual-exploitation}: Pictures or other content of the sexual exploitation of children are offered,
     * kept or exchanged.
     */
    public static final IncidentKind CHILD_SEXUAL_EXPLOITATION = new IncidentKind("child-sexual-exploitation", true);

    /**
     * {@code unlawful-content}: Threats, hatred, harassment, violence, copies without a licence or other content that
     * is unlawful or does harm to persons.
     */
    public static final IncidentKind UNLAWFUL_CONTENT = new IncidentKind("unlawful-content", true);

    /** {@code spam}: Messages that nobody asked for are sent in bulk. */
    public static final IncidentKind SPAM = new IncidentKind("spam", true);

    /**
     * {@code worm}: Harmful software spreads from system to system by itself, and no harm or act named above is known.
     */
    public static final IncidentKind WORM = new IncidentKind("worm", true);

    /**
     * {@code botnet}: Many hosts obey somebody else, or a server that commands them is found, and no harm or act named
     * above is known.
     */
    public static final IncidentKind BOTNET = new IncidentKind("botnet", true);

    /**
     * {@code malware}: Harmful software was found, runs or is spread, and none of the kinds above is known to apply.
     */
    public static final IncidentKind MALWARE = new IncidentKind("malware", true);

    /**
     * {@code vulnerability}: A weakness is known or is being looked for, and no affected party is known. In a report it
     * says that the matter belongs in an advisory.
     */
    public static final IncidentKind VULNERABILITY = new IncidentKind("vulnerability", true);

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
                    DESTRUCTIVE_ATTACK,
                    THEFT_OF_FUNDS,
                    ONLINE_FRAUD,
                    TELECOM_FRAUD,
                    DATA_BREACH,
                    TRUST_SERVICE_FAILURE,
                    DEFACEMENT,
                    DATA_TAMPERING,
                    DENIAL_OF_SERVICE,
                    RADIO_INTERFERENCE,
                    TRAFFIC_DIVERSION,
                    PHYSICAL_DAMAGE,
                    LOSS_OR_THEFT,
                    DATA_LOSS,
                    ACCIDENTAL_EXPOSURE,
                    SERVICE_OUTAGE,
                    RESOURCE_MISUSE,
                    EXTORTION,
                    SUPPLY_CHAIN_COMPROMISE,
                    PERSISTENT_INTRUSION,
                    INTRUSION,
                    INSIDER_MISUSE,
                    DEVICE_TAMPERING,
                    PHISHING,
                    INTRUSION_ATTEMPT,
                    SCANNING,
                    INAUTHENTIC_BEHAVIOUR,
                    CHILD_SEXUAL_EXPLOITATION,
                    UNLAWFUL_CONTENT,
                    SPAM,
                    WORM,
                    BOTNET,
                    MALWARE,
                    VULNERABILITY,
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
