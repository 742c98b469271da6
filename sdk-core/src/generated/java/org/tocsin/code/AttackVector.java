// Generated from codes/attack-vector.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Vector: By which way an incident came about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AttackVector extends OpenCode {

    /** {@code phishing}, Phishing: By deceiving people into giving access. */
    public static final AttackVector PHISHING = new AttackVector("phishing", true);

    /** {@code email-attachment}, E-mail attachment: By a file that came with mail and was opened. */
    public static final AttackVector EMAIL_ATTACHMENT = new AttackVector("email-attachment", true);

    /** {@code email-link}, E-mail link: By a link in mail. */
    public static final AttackVector EMAIL_LINK = new AttackVector("email-link", true);

    /** {@code email-automatic}, E-mail without action: By mail that took effect without being opened. */
    public static final AttackVector EMAIL_AUTOMATIC = new AttackVector("email-automatic", true);

    /** {@code email}, E-mail: By mail; it is not said how. */
    public static final AttackVector EMAIL = new AttackVector("email", true);

    /** {@code instant-messaging}, Instant messaging: By chat. */
    public static final AttackVector INSTANT_MESSAGING = new AttackVector("instant-messaging", true);

    /** {@code text-message}, Text message: By short message to a telephone. */
    public static final AttackVector TEXT_MESSAGE = new AttackVector("text-message", true);

    /** {@code telephone}, Telephone: By a call. */
    public static final AttackVector TELEPHONE = new AttackVector("telephone", true);

    /** {@code virtual-meeting}, Virtual meeting: By a call with picture or a shared screen. */
    public static final AttackVector VIRTUAL_MEETING = new AttackVector("virtual-meeting", true);

    /** {@code social-media}, Social media: By a social network. */
    public static final AttackVector SOCIAL_MEDIA = new AttackVector("social-media", true);

    /** {@code in-person}, In person: By somebody who was there. */
    public static final AttackVector IN_PERSON = new AttackVector("in-person", true);

    /** {@code paper-documents}, Documents: By paper, letters or facsimile. */
    public static final AttackVector PAPER_DOCUMENTS = new AttackVector("paper-documents", true);

    /** {@code deceptive-software}, Deceptive software: By a program or window that misleads its user. */
    public static final AttackVector DECEPTIVE_SOFTWARE = new AttackVector("deceptive-software", true);

    /** {@code deceptive-website}, Deceptive site: By a site that misleads its visitors. */
    public static final AttackVector DECEPTIVE_WEBSITE = new AttackVector("deceptive-website", true);

    /** {@code impersonation-spoofing}, Impersonation: By pretending to be another person or system. */
    public static final AttackVector IMPERSONATION_SPOOFING = new AttackVector("impersonation-spoofing", true);

    /** {@code exposed-service}, Exposed service: By a network service that can be reached from outside. */
    public static final AttackVector EXPOSED_SERVICE = new AttackVector("exposed-service", true);

    /**
     * {@code vulnerability-exploitation}, Exploitation of a weakness: By a weakness in software, whatever the way to
     * it.
     */
    public static final AttackVector VULNERABILITY_EXPLOITATION = new AttackVector("vulnerability-exploitation", true);

    /** {@code web}, Web application: By a web application. */
    public static final AttackVector WEB = new AttackVector("web", true);

    /** {@code web-download}, Web download: By something that a user fetched from the web. */
    public static final AttackVector WEB_DOWNLOAD = new AttackVector("web-download", true);

    /** {@code web-drive-by}, Drive-by: By a page that took effect when it was visited. */
    public static final AttackVector WEB_DRIVE_BY = new AttackVector("web-drive-by", true);

    /** {@code remote-injection}, Remote injection: By code put in from afar, for instance by a database query. */
    public static final AttackVector REMOTE_INJECTION = new AttackVector("remote-injection", true);

    /** {@code brute-force}, Brute force: By trying many passwords or keys. */
    public static final AttackVector BRUTE_FORCE = new AttackVector("brute-force", true);

    /** {@code valid-account}, Valid account: By real credentials in the wrong hands. */
    public static final AttackVector VALID_ACCOUNT = new AttackVector("valid-account", true);

    /** {@code remote-desktop}, Remote desktop: By a desktop shared over the network. */
    public static final AttackVector REMOTE_DESKTOP = new AttackVector("remote-desktop", true);

    /** {@code online-desktop}, Online desktop service: By a desktop shared through a third party's service. */
    public static final AttackVector ONLINE_DESKTOP = new AttackVector("online-desktop", true);

    /** {@code command-shell}, Command shell: By a remote command line. */
    public static final AttackVector COMMAND_SHELL = new AttackVector("command-shell", true);

    /** {@code vpn}, VPN: By a virtual private network. */
    public static final AttackVector VPN = new AttackVector("vpn", true);

    /** {@code backdoor}, Backdoor: By a way in that was left or placed before. */
    public static final AttackVector BACKDOOR = new AttackVector("backdoor", true);

    /** {@code command-channel}, Command channel: By a channel through which software takes orders. */
    public static final AttackVector COMMAND_CHANNEL = new AttackVector("command-channel", true);

    /** {@code hypervisor}, Hypervisor: By breaking out of a virtual machine. */
    public static final AttackVector HYPERVISOR = new AttackVector("hypervisor", true);

    /** {@code inter-tenant}, Other tenant: By another customer on the same infrastructure. */
    public static final AttackVector INTER_TENANT = new AttackVector("inter-tenant", true);

    /** {@code supply-chain}, Supply chain: By a supplier, a partner or their product or connection. */
    public static final AttackVector SUPPLY_CHAIN = new AttackVector("supply-chain", true);

    /** {@code software-update}, Software update: By an update that had been altered. */
    public static final AttackVector SOFTWARE_UPDATE = new AttackVector("software-update", true);

    /** {@code direct-install}, Direct installation: By somebody who was already in and installed it. */
    public static final AttackVector DIRECT_INSTALL = new AttackVector("direct-install", true);

    /** {@code secondary-download}, Download by malware: By harmful software that was there before. */
    public static final AttackVector SECONDARY_DOWNLOAD = new AttackVector("secondary-download", true);

    /** {@code network-propagation}, Network propagation: By spreading through the network. */
    public static final AttackVector NETWORK_PROPAGATION = new AttackVector("network-propagation", true);

    /** {@code removable-media}, Removable media: By storage that people carry. */
    public static final AttackVector REMOVABLE_MEDIA = new AttackVector("removable-media", true);

    /** {@code insider}, Insider: By somebody with the right of access. */
    public static final AttackVector INSIDER = new AttackVector("insider", true);

    /**
     * {@code insider-lan}, Insider on the local network: By somebody with the right of access, from within the local
     * network.
     */
    public static final AttackVector INSIDER_LAN = new AttackVector("insider-lan", true);

    /** {@code insider-remote}, Insider from afar: By somebody with the right of access, over a remote connection. */
    public static final AttackVector INSIDER_REMOTE = new AttackVector("insider-remote", true);

    /** {@code insider-physical}, Insider on site: By somebody with the right to be there, by hand. */
    public static final AttackVector INSIDER_PHYSICAL = new AttackVector("insider-physical", true);

    /**
     * {@code insider-non-corporate}, Insider elsewhere: By somebody with the right of access, on premises or networks
     * that are not the organisation's.
     */
    public static final AttackVector INSIDER_NON_CORPORATE = new AttackVector("insider-non-corporate", true);

    /** {@code physical}, Physical access: By hand, at the device, the cable or the door. */
    public static final AttackVector PHYSICAL = new AttackVector("physical", true);

    /** {@code partner-facility}, Partner's premises: At premises of a partner. */
    public static final AttackVector PARTNER_FACILITY = new AttackVector("partner-facility", true);

    /** {@code partner-vehicle}, Partner's vehicle: In a vehicle of a partner. */
    public static final AttackVector PARTNER_VEHICLE = new AttackVector("partner-vehicle", true);

    /** {@code personal-residence}, Home: At somebody's home. */
    public static final AttackVector PERSONAL_RESIDENCE = new AttackVector("personal-residence", true);

    /** {@code personal-vehicle}, Private vehicle: In somebody's own vehicle. */
    public static final AttackVector PERSONAL_VEHICLE = new AttackVector("personal-vehicle", true);

    /** {@code public-facility}, Public place: At premises open to the public. */
    public static final AttackVector PUBLIC_FACILITY = new AttackVector("public-facility", true);

    /** {@code public-vehicle}, Public vehicle: In a train, an aircraft, a taxi or the like. */
    public static final AttackVector PUBLIC_VEHICLE = new AttackVector("public-vehicle", true);

    /** {@code victim-grounds}, Victim's grounds: Outdoors on the victim's grounds. */
    public static final AttackVector VICTIM_GROUNDS = new AttackVector("victim-grounds", true);

    /** {@code victim-public-area}, Victim's public area: In rooms of the victim that are open to the public. */
    public static final AttackVector VICTIM_PUBLIC_AREA = new AttackVector("victim-public-area", true);

    /** {@code victim-secure-area}, Victim's secure area: In rooms of the victim that are specially secured. */
    public static final AttackVector VICTIM_SECURE_AREA = new AttackVector("victim-secure-area", true);

    /** {@code victim-work-area}, Victim's work area: In offices or other inner rooms of the victim. */
    public static final AttackVector VICTIM_WORK_AREA = new AttackVector("victim-work-area", true);

    /** {@code uncontrolled-location}, Uncontrolled location: At a place that the victim does not control. */
    public static final AttackVector UNCONTROLLED_LOCATION = new AttackVector("uncontrolled-location", true);

    /** {@code privileged-access}, Privileged access: By somebody who was trusted to be there. */
    public static final AttackVector PRIVILEGED_ACCESS = new AttackVector("privileged-access", true);

    /** {@code visitor-privileges}, Visitor: By somebody who was let in as a visitor. */
    public static final AttackVector VISITOR_PRIVILEGES = new AttackVector("visitor-privileges", true);

    /** {@code bypassed-controls}, Controls bypassed: By going round locks or barriers. */
    public static final AttackVector BYPASSED_CONTROLS = new AttackVector("bypassed-controls", true);

    /** {@code disabled-controls}, Controls disabled: By breaking or switching off locks or alarms. */
    public static final AttackVector DISABLED_CONTROLS = new AttackVector("disabled-controls", true);

    /** {@code denial-flood}, Flood: By a mass of requests or traffic. */
    public static final AttackVector DENIAL_FLOOD = new AttackVector("denial-flood", true);

    /** {@code misconfiguration}, Misconfiguration: By a wrong setting that lets others in. */
    public static final AttackVector MISCONFIGURATION = new AttackVector("misconfiguration", true);

    /** {@code routing-or-names}, Routing or names: By false routes or false answers of the name system. */
    public static final AttackVector ROUTING_OR_NAMES = new AttackVector("routing-or-names", true);

    /** {@code interception}, Interception: By standing between two that talk. */
    public static final AttackVector INTERCEPTION = new AttackVector("interception", true);

    /** {@code bribery-or-coercion}, Bribery or coercion: By paying or pressing somebody. */
    public static final AttackVector BRIBERY_OR_COERCION = new AttackVector("bribery-or-coercion", true);

    /** {@code unlisted}, Not listed: The way is known and this list has no code for it. */
    public static final AttackVector UNLISTED = new AttackVector("unlisted", true);

    /** {@code unknown}, Unknown: The way is not known. */
    public static final AttackVector UNKNOWN = new AttackVector("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AttackVector UNDISCLOSED = new AttackVector("undisclosed", true);

    private static final CodeList<AttackVector> LIST = CodeList.open(
            "attack-vector",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PHISHING,
                    EMAIL_ATTACHMENT,
                    EMAIL_LINK,
                    EMAIL_AUTOMATIC,
                    EMAIL,
                    INSTANT_MESSAGING,
                    TEXT_MESSAGE,
                    TELEPHONE,
                    VIRTUAL_MEETING,
                    SOCIAL_MEDIA,
                    IN_PERSON,
                    PAPER_DOCUMENTS,
                    DECEPTIVE_SOFTWARE,
                    DECEPTIVE_WEBSITE,
                    IMPERSONATION_SPOOFING,
                    EXPOSED_SERVICE,
                    VULNERABILITY_EXPLOITATION,
                    WEB,
                    WEB_DOWNLOAD,
                    WEB_DRIVE_BY,
                    REMOTE_INJECTION,
                    BRUTE_FORCE,
                    VALID_ACCOUNT,
                    REMOTE_DESKTOP,
                    ONLINE_DESKTOP,
                    COMMAND_SHELL,
                    VPN,
                    BACKDOOR,
                    COMMAND_CHANNEL,
                    HYPERVISOR,
                    INTER_TENANT,
                    SUPPLY_CHAIN,
                    SOFTWARE_UPDATE,
                    DIRECT_INSTALL,
                    SECONDARY_DOWNLOAD,
                    NETWORK_PROPAGATION,
                    REMOVABLE_MEDIA,
                    INSIDER,
                    INSIDER_LAN,
                    INSIDER_REMOTE,
                    INSIDER_PHYSICAL,
                    INSIDER_NON_CORPORATE,
                    PHYSICAL,
                    PARTNER_FACILITY,
                    PARTNER_VEHICLE,
                    PERSONAL_RESIDENCE,
                    PERSONAL_VEHICLE,
                    PUBLIC_FACILITY,
                    PUBLIC_VEHICLE,
                    VICTIM_GROUNDS,
                    VICTIM_PUBLIC_AREA,
                    VICTIM_SECURE_AREA,
                    VICTIM_WORK_AREA,
                    UNCONTROLLED_LOCATION,
                    PRIVILEGED_ACCESS,
                    VISITOR_PRIVILEGES,
                    BYPASSED_CONTROLS,
                    DISABLED_CONTROLS,
                    DENIAL_FLOOD,
                    MISCONFIGURATION,
                    ROUTING_OR_NAMES,
                    INTERCEPTION,
                    BRIBERY_OR_COERCION,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private AttackVector(String code, boolean known) {
        super(code, known);
    }

    @Override
    AttackVector another(String text, boolean known) {
        return new AttackVector(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AttackVector> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AttackVector of(String code) {
        return LIST.of(code);
    }
}
