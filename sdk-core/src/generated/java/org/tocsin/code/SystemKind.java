// Generated from codes/system-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of system: What sort of system, device, medium or person is affected.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SystemKind extends OpenCode {

    /** {@code server}, Server: A server whose role is not stated or not in this list. */
    public static final SystemKind SERVER = new SystemKind("server", true);

    /** {@code authentication-server}, Authentication server: Checks who users are. */
    public static final SystemKind AUTHENTICATION_SERVER = new SystemKind("authentication-server", true);

    /** {@code backup-server}, Backup server: Keeps copies of data. */
    public static final SystemKind BACKUP_SERVER = new SystemKind("backup-server", true);

    /** {@code management-server}, Configuration or patch server: Keeps systems configured and up to date. */
    public static final SystemKind MANAGEMENT_SERVER = new SystemKind("management-server", true);

    /** {@code code-repository}, Code repository: Keeps source text and its history. */
    public static final SystemKind CODE_REPOSITORY = new SystemKind("code-repository", true);

    /** {@code database}, Database: Keeps structured data. */
    public static final SystemKind DATABASE = new SystemKind("database", true);

    /** {@code distributed-control-system}, Distributed control system: Steers a plant from several controllers. */
    public static final SystemKind DISTRIBUTED_CONTROL_SYSTEM = new SystemKind("distributed-control-system", true);

    /** {@code industrial-control-server}, Industrial control server: A server of an industrial control system. */
    public static final SystemKind INDUSTRIAL_CONTROL_SERVER = new SystemKind("industrial-control-server", true);

    /** {@code dhcp-server}, DHCP server: Gives addresses to devices. */
    public static final SystemKind DHCP_SERVER = new SystemKind("dhcp-server", true);

    /** {@code directory-server}, Directory server: Keeps users, devices and their rights. */
    public static final SystemKind DIRECTORY_SERVER = new SystemKind("directory-server", true);

    /** {@code dns-server}, DNS server: Answers for names. */
    public static final SystemKind DNS_SERVER = new SystemKind("dns-server", true);

    /** {@code file-server}, File server: Keeps files for many users. */
    public static final SystemKind FILE_SERVER = new SystemKind("file-server", true);

    /** {@code language-model}, Language model application: Runs a large language model or an application of one. */
    public static final SystemKind LANGUAGE_MODEL = new SystemKind("language-model", true);

    /** {@code log-server}, Log server: Collects records of events. */
    public static final SystemKind LOG_SERVER = new SystemKind("log-server", true);

    /** {@code mail-server}, Mail server: Moves and keeps mail. */
    public static final SystemKind MAIL_SERVER = new SystemKind("mail-server", true);

    /** {@code mainframe}, Mainframe: A large central computer. */
    public static final SystemKind MAINFRAME = new SystemKind("mainframe", true);

    /** {@code payment-switch}, Payment switch: Passes payments on between networks. */
    public static final SystemKind PAYMENT_SWITCH = new SystemKind("payment-switch", true);

    /** {@code pos-controller}, Point of sale controller: Runs the terminals of a shop. */
    public static final SystemKind POS_CONTROLLER = new SystemKind("pos-controller", true);

    /** {@code print-server}, Print server: Runs printers. */
    public static final SystemKind PRINT_SERVER = new SystemKind("print-server", true);

    /** {@code proxy-server}, Proxy server: Passes requests on. */
    public static final SystemKind PROXY_SERVER = new SystemKind("proxy-server", true);

    /** {@code secrets-vault}, Secrets vault: Keeps keys and passwords for programs. */
    public static final SystemKind SECRETS_VAULT = new SystemKind("secrets-vault", true);

    /** {@code virtualisation-host}, Virtualisation host: Runs virtual machines. */
    public static final SystemKind VIRTUALISATION_HOST = new SystemKind("virtualisation-host", true);

    /** {@code web-application}, Web application: Serves pages or an interface over the web. */
    public static final SystemKind WEB_APPLICATION = new SystemKind("web-application", true);

    /** {@code certificate-authority}, Certificate authority: Issues certificates. */
    public static final SystemKind CERTIFICATE_AUTHORITY = new SystemKind("certificate-authority", true);

    /** {@code network-device}, Network device: A part of a network whose role is not stated or not in this list. */
    public static final SystemKind NETWORK_DEVICE = new SystemKind("network-device", true);

    /** {@code access-reader}, Access reader: Opens doors to cards or tokens. */
    public static final SystemKind ACCESS_READER = new SystemKind("access-reader", true);

    /** {@code broadband-network}, Broadband network: Connects homes or sites to the net. */
    public static final SystemKind BROADBAND_NETWORK = new SystemKind("broadband-network", true);

    /** {@code camera}, Camera: Watches a place. */
    public static final SystemKind CAMERA = new SystemKind("camera", true);

    /** {@code firewall}, Firewall: Lets some traffic pass and stops the rest. */
    public static final SystemKind FIREWALL = new SystemKind("firewall", true);

    /** {@code intrusion-detection}, Intrusion detection: Looks for attacks in traffic. */
    public static final SystemKind INTRUSION_DETECTION = new SystemKind("intrusion-detection", true);

    /** {@code local-network}, Local network: A network within a site. */
    public static final SystemKind LOCAL_NETWORK = new SystemKind("local-network", true);

    /** {@code wireless-network}, Wireless network: A local network by radio. */
    public static final SystemKind WIRELESS_NETWORK = new SystemKind("wireless-network", true);

    /** {@code private-wide-network}, Private wide area network: Connects the sites of an organisation. */
    public static final SystemKind PRIVATE_WIDE_NETWORK = new SystemKind("private-wide-network", true);

    /** {@code public-wide-network}, Public wide area network: Connects everybody. */
    public static final SystemKind PUBLIC_WIDE_NETWORK = new SystemKind("public-wide-network", true);

    /** {@code network-storage}, Network storage: Storage reached over the network. */
    public static final SystemKind NETWORK_STORAGE = new SystemKind("network-storage", true);

    /** {@code storage-network}, Storage network: A network made for storage. */
    public static final SystemKind STORAGE_NETWORK = new SystemKind("storage-network", true);

    /** {@code telephone-exchange}, Telephone exchange: Connects calls within an organisation. */
    public static final SystemKind TELEPHONE_EXCHANGE = new SystemKind("telephone-exchange", true);

    /** {@code telephone-network}, Telephone network: Lines and equipment of telephony. */
    public static final SystemKind TELEPHONE_NETWORK = new SystemKind("telephone-network", true);

    /** {@code voip-adapter}, VoIP adapter: Connects a telephone to the net. */
    public static final SystemKind VOIP_ADAPTER = new SystemKind("voip-adapter", true);

    /** {@code logic-controller}, Programmable logic controller: Steers a machine or a step of a process. */
    public static final SystemKind LOGIC_CONTROLLER = new SystemKind("logic-controller", true);

    /** {@code remote-terminal-unit}, Remote terminal unit: Measures and switches at a distance. */
    public static final SystemKind REMOTE_TERMINAL_UNIT = new SystemKind("remote-terminal-unit", true);

    /** {@code remote-access-gateway}, Remote access gateway: Lets users in from outside. */
    public static final SystemKind REMOTE_ACCESS_GATEWAY = new SystemKind("remote-access-gateway", true);

    /** {@code router-or-switch}, Router or switch: Passes traffic on. */
    public static final SystemKind ROUTER_OR_SWITCH = new SystemKind("router-or-switch", true);

    /** {@code user-device}, User device: A device of a user whose sort is not stated or not in this list. */
    public static final SystemKind USER_DEVICE = new SystemKind("user-device", true);

    /** {@code authentication-token}, Authentication token: A device with which a user proves who they are. */
    public static final SystemKind AUTHENTICATION_TOKEN = new SystemKind("authentication-token", true);

    /** {@code desktop}, Desktop computer: A computer with a fixed place. */
    public static final SystemKind DESKTOP = new SystemKind("desktop", true);

    /** {@code desktop-or-laptop}, Desktop or laptop: A personal computer of one sort or the other. */
    public static final SystemKind DESKTOP_OR_LAPTOP = new SystemKind("desktop-or-laptop", true);

    /** {@code laptop}, Laptop: A computer made to be carried. */
    public static final SystemKind LAPTOP = new SystemKind("laptop", true);

    /** {@code media-player}, Media device: Plays or records sound or pictures. */
    public static final SystemKind MEDIA_PLAYER = new SystemKind("media-player", true);

    /** {@code mobile-phone}, Mobile telephone: A telephone made to be carried, smart ones included. */
    public static final SystemKind MOBILE_PHONE = new SystemKind("mobile-phone", true);

    /** {@code peripheral}, Peripheral: A printer, scanner or other device beside a computer. */
    public static final SystemKind PERIPHERAL = new SystemKind("peripheral", true);

    /** {@code pos-terminal}, Point of sale terminal: Takes payments in a shop. */
    public static final SystemKind POS_TERMINAL = new SystemKind("pos-terminal", true);

    /** {@code tablet}, Tablet: A flat computer worked by touch. */
    public static final SystemKind TABLET = new SystemKind("tablet", true);

    /** {@code telephone}, Telephone: A telephone with a fixed place. */
    public static final SystemKind TELEPHONE = new SystemKind("telephone", true);

    /** {@code voip-phone}, VoIP telephone: A telephone that uses the net. */
    public static final SystemKind VOIP_PHONE = new SystemKind("voip-phone", true);

    /**
     * {@code public-terminal}, Public terminal: A terminal for the public whose sort is not stated or not in this list.
     */
    public static final SystemKind PUBLIC_TERMINAL = new SystemKind("public-terminal", true);

    /** {@code cash-machine}, Cash machine: Gives out money. */
    public static final SystemKind CASH_MACHINE = new SystemKind("cash-machine", true);

    /** {@code fuel-terminal}, Fuel terminal: Takes payment at a pump. */
    public static final SystemKind FUEL_TERMINAL = new SystemKind("fuel-terminal", true);

    /** {@code kiosk}, Kiosk: A self-service terminal. */
    public static final SystemKind KIOSK = new SystemKind("kiosk", true);

    /** {@code pin-pad}, PIN pad: Reads a card and its number. */
    public static final SystemKind PIN_PAD = new SystemKind("pin-pad", true);

    /**
     * {@code embedded-device}, Embedded device: A device with a computer inside whose sort is not stated or not in this
     * list.
     */
    public static final SystemKind EMBEDDED_DEVICE = new SystemKind("embedded-device", true);

    /** {@code telemetry-device}, Telemetry device: Sends measurements. */
    public static final SystemKind TELEMETRY_DEVICE = new SystemKind("telemetry-device", true);

    /** {@code telematics-device}, Telematics device: Sends data of a vehicle. */
    public static final SystemKind TELEMATICS_DEVICE = new SystemKind("telematics-device", true);

    /** {@code medical-device}, Medical device: Diagnoses or treats people. */
    public static final SystemKind MEDICAL_DEVICE = new SystemKind("medical-device", true);

    /** {@code vehicle}, Vehicle: Moves people or goods. */
    public static final SystemKind VEHICLE = new SystemKind("vehicle", true);

    /** {@code satellite}, Satellite: Works in space. */
    public static final SystemKind SATELLITE = new SystemKind("satellite", true);

    /** {@code submarine-cable}, Submarine cable: Carries traffic under the sea. */
    public static final SystemKind SUBMARINE_CABLE = new SystemKind("submarine-cable", true);

    /** {@code media}, Medium: A medium whose sort is not stated or not in this list. */
    public static final SystemKind MEDIA = new SystemKind("media", true);

    /** {@code disk-drive}, Disk drive: A drive outside a computer. */
    public static final SystemKind DISK_DRIVE = new SystemKind("disk-drive", true);

    /** {@code disk-media}, Disk: A disc that can be taken out. */
    public static final SystemKind DISK_MEDIA = new SystemKind("disk-media", true);

    /** {@code document}, Paper document: Paper with writing on it. */
    public static final SystemKind DOCUMENT = new SystemKind("document", true);

    /** {@code fax-document}, Fax: A page sent by facsimile. */
    public static final SystemKind FAX_DOCUMENT = new SystemKind("fax-document", true);

    /** {@code flash-drive}, Flash drive: A small drive for a port or a slot. */
    public static final SystemKind FLASH_DRIVE = new SystemKind("flash-drive", true);

    /** {@code payment-card}, Payment card: A card to pay with. */
    public static final SystemKind PAYMENT_CARD = new SystemKind("payment-card", true);

    /** {@code smart-card}, Smart card: A card with a chip. */
    public static final SystemKind SMART_CARD = new SystemKind("smart-card", true);

    /** {@code sim-card}, SIM card: A card that identifies a subscriber. */
    public static final SystemKind SIM_CARD = new SystemKind("sim-card", true);

    /** {@code tape}, Tape: A magnetic tape. */
    public static final SystemKind TAPE = new SystemKind("tape", true);

    /** {@code person}, Person: A person whose role is not stated or not in this list. */
    public static final SystemKind PERSON = new SystemKind("person", true);

    /** {@code person-auditor}, Auditor: A person who examines. */
    public static final SystemKind PERSON_AUDITOR = new SystemKind("person-auditor", true);

    /** {@code person-call-centre}, Call centre staff: A person who answers calls. */
    public static final SystemKind PERSON_CALL_CENTRE = new SystemKind("person-call-centre", true);

    /** {@code person-cashier}, Cashier: A person who takes payments. */
    public static final SystemKind PERSON_CASHIER = new SystemKind("person-cashier", true);

    /** {@code person-customer}, Customer: A person who buys or uses something. */
    public static final SystemKind PERSON_CUSTOMER = new SystemKind("person-customer", true);

    /** {@code person-developer}, Developer: A person who makes software. */
    public static final SystemKind PERSON_DEVELOPER = new SystemKind("person-developer", true);

    /** {@code person-end-user}, End user: A person who uses a system. */
    public static final SystemKind PERSON_END_USER = new SystemKind("person-end-user", true);

    /**
     * {@code person-end-user-or-employee}, End user or employee: A person who uses a system or works for the victim.
     */
    public static final SystemKind PERSON_END_USER_OR_EMPLOYEE = new SystemKind("person-end-user-or-employee", true);

    /** {@code person-executive}, Executive: A person who leads. */
    public static final SystemKind PERSON_EXECUTIVE = new SystemKind("person-executive", true);

    /** {@code person-finance}, Finance staff: A person who handles money. */
    public static final SystemKind PERSON_FINANCE = new SystemKind("person-finance", true);

    /** {@code person-former-employee}, Former employee: A person who has left. */
    public static final SystemKind PERSON_FORMER_EMPLOYEE = new SystemKind("person-former-employee", true);

    /** {@code person-guard}, Guard: A person who guards. */
    public static final SystemKind PERSON_GUARD = new SystemKind("person-guard", true);

    /** {@code person-helpdesk}, Helpdesk staff: A person who helps users. */
    public static final SystemKind PERSON_HELPDESK = new SystemKind("person-helpdesk", true);

    /** {@code person-human-resources}, Human resources staff: A person who handles personnel. */
    public static final SystemKind PERSON_HUMAN_RESOURCES = new SystemKind("person-human-resources", true);

    /** {@code person-maintenance}, Maintenance staff: A person who cleans or repairs. */
    public static final SystemKind PERSON_MAINTENANCE = new SystemKind("person-maintenance", true);

    /** {@code person-manager}, Manager: A person who is in charge of others. */
    public static final SystemKind PERSON_MANAGER = new SystemKind("person-manager", true);

    /** {@code person-other-employee}, Other employee: A person who works for the victim in another role. */
    public static final SystemKind PERSON_OTHER_EMPLOYEE = new SystemKind("person-other-employee", true);

    /** {@code person-partner}, Partner staff: A person who works for a partner. */
    public static final SystemKind PERSON_PARTNER = new SystemKind("person-partner", true);

    /** {@code person-system-administrator}, System administrator: A person who looks after systems. */
    public static final SystemKind PERSON_SYSTEM_ADMINISTRATOR = new SystemKind("person-system-administrator", true);

    /** {@code unlisted}, Not listed: The sort is known and this list has no code for it. */
    public static final SystemKind UNLISTED = new SystemKind("unlisted", true);

    /** {@code unknown}, Unknown: The sort is not known. */
    public static final SystemKind UNKNOWN = new SystemKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SystemKind UNDISCLOSED = new SystemKind("undisclosed", true);

    private static final CodeList<SystemKind> LIST = CodeList.open(
            "system-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SERVER,
                    AUTHENTICATION_SERVER,
                    BACKUP_SERVER,
                    MANAGEMENT_SERVER,
                    CODE_REPOSITORY,
                    DATABASE,
                    DISTRIBUTED_CONTROL_SYSTEM,
                    INDUSTRIAL_CONTROL_SERVER,
                    DHCP_SERVER,
                    DIRECTORY_SERVER,
                    DNS_SERVER,
                    FILE_SERVER,
                    LANGUAGE_MODEL,
                    LOG_SERVER,
                    MAIL_SERVER,
                    MAINFRAME,
                    PAYMENT_SWITCH,
                    POS_CONTROLLER,
                    PRINT_SERVER,
                    PROXY_SERVER,
                    SECRETS_VAULT,
                    VIRTUALISATION_HOST,
                    WEB_APPLICATION,
                    CERTIFICATE_AUTHORITY,
                    NETWORK_DEVICE,
                    ACCESS_READER,
                    BROADBAND_NETWORK,
                    CAMERA,
                    FIREWALL,
                    INTRUSION_DETECTION,
                    LOCAL_NETWORK,
                    WIRELESS_NETWORK,
                    PRIVATE_WIDE_NETWORK,
                    PUBLIC_WIDE_NETWORK,
                    NETWORK_STORAGE,
                    STORAGE_NETWORK,
                    TELEPHONE_EXCHANGE,
                    TELEPHONE_NETWORK,
                    VOIP_ADAPTER,
                    LOGIC_CONTROLLER,
                    REMOTE_TERMINAL_UNIT,
                    REMOTE_ACCESS_GATEWAY,
                    ROUTER_OR_SWITCH,
                    USER_DEVICE,
                    AUTHENTICATION_TOKEN,
                    DESKTOP,
                    DESKTOP_OR_LAPTOP,
                    LAPTOP,
                    MEDIA_PLAYER,
                    MOBILE_PHONE,
                    PERIPHERAL,
                    POS_TERMINAL,
                    TABLET,
                    TELEPHONE,
                    VOIP_PHONE,
                    PUBLIC_TERMINAL,
                    CASH_MACHINE,
                    FUEL_TERMINAL,
                    KIOSK,
                    PIN_PAD,
                    EMBEDDED_DEVICE,
                    TELEMETRY_DEVICE,
                    TELEMATICS_DEVICE,
                    MEDICAL_DEVICE,
                    VEHICLE,
                    SATELLITE,
                    SUBMARINE_CABLE,
                    MEDIA,
                    DISK_DRIVE,
                    DISK_MEDIA,
                    DOCUMENT,
                    FAX_DOCUMENT,
                    FLASH_DRIVE,
                    PAYMENT_CARD,
                    SMART_CARD,
                    SIM_CARD,
                    TAPE,
                    PERSON,
                    PERSON_AUDITOR,
                    PERSON_CALL_CENTRE,
                    PERSON_CASHIER,
                    PERSON_CUSTOMER,
                    PERSON_DEVELOPER,
                    PERSON_END_USER,
                    PERSON_END_USER_OR_EMPLOYEE,
                    PERSON_EXECUTIVE,
                    PERSON_FINANCE,
                    PERSON_FORMER_EMPLOYEE,
                    PERSON_GUARD,
                    PERSON_HELPDESK,
                    PERSON_HUMAN_RESOURCES,
                    PERSON_MAINTENANCE,
                    PERSON_MANAGER,
                    PERSON_OTHER_EMPLOYEE,
                    PERSON_PARTNER,
                    PERSON_SYSTEM_ADMINISTRATOR,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private SystemKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    SystemKind another(String text, boolean known) {
        return new SystemKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SystemKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SystemKind of(String code) {
        return LIST.of(code);
    }
}
