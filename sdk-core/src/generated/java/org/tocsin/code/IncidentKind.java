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
     * {@code ransomware}, Ransomware (data or systems locked for payment): Data or systems are encrypted or otherwise
     * locked so that payment can be demanded, whether or not a demand is known.
     *
     * <p>Example: A hospital group finds its files encrypted and a note that demands payment; patient data are gone,
     * too.
     *
     * <p>Not: {@link #EXTORTION}, where payment is demanded and nothing is locked; what was taken is a data breach
     * before it; {@link #DESTRUCTIVE_ATTACK}, where no payment would bring the data back, whatever a note says.
     */
    public static final IncidentKind RANSOMWARE = new IncidentKind("ransomware", true);

    /**
     * {@code destructive-attack}, Destructive attack (data or devices ruined remotely): Somebody destroys data,
     * firmware, devices or machines by electronic means, with software or commands, and no payment would undo it.
     *
     * <p>Example: A wiper that poses as ransomware comes with an update of accounting software.
     *
     * <p>Not: {@link #RANSOMWARE}, where payment would undo it; {@link #PHYSICAL_DAMAGE}, where it was done by hand,
     * fire or force to things; {@link #DATA_LOSS}, where nobody meant it.
     */
    public static final IncidentKind DESTRUCTIVE_ATTACK = new IncidentKind("destructive-attack", true);

    /**
     * {@code theft-of-funds}, Theft of money or virtual assets (taken, not paid): Money, virtual currency, vouchers or
     * other assets of value are taken that their owner did not mean to give to anybody: by access to systems, accounts,
     * cards or keys, or by an approval on a falsified display. What is found missing counts as taken.
     *
     * <p>Example: An exchange loses virtual currency after its keys were used; an employee diverts payments to an
     * account of his own.
     *
     * <p>Not: {@link #FRAUD}, where the owner, or one who keeps the assets, was persuaded by a false story or identity;
     * {@link #TELECOM_FRAUD}, where the loss is charges for calls or messages.
     */
    public static final IncidentKind THEFT_OF_FUNDS = new IncidentKind("theft-of-funds", true);

    /**
     * {@code fraud}, Fraud (persuaded by a false story, for gain): Somebody is persuaded by a false story to pay, to
     * buy, or to give goods or rights, or a name or an identity is misused for gain or for a crime; also where it was
     * tried.
     *
     * <p>Example: A firm transfers money after a video call with a forged likeness of its director.
     *
     * <p>Not: {@link #PHISHING}, where access, passwords or secrets are what the deceiver is after; {@link
     * #THEFT_OF_FUNDS}, where nobody was persuaded to pay; {@link #TELECOM_FRAUD}, where the gain is in the calls,
     * messages or numbers themselves, as in charges or a number moved to another SIM; a false number that is only shown
     * serves the story.
     */
    public static final IncidentKind FRAUD = new IncidentKind("fraud", true);

    /**
     * {@code telecom-fraud}, Telecommunications fraud (charged calls, SIM swap): Telephone service, numbers or messages
     * are abused for gain: calls or messages that others are charged for, artificial traffic, bypass of tariffs,
     * numbers moved to another SIM.
     *
     * <p>Example: Artificial text messages to expensive numbers cost a bank four million.
     *
     * <p>Not: {@link #THEFT_OF_FUNDS}, where a SIM swap was only the way to money that is gone; {@link #MALWARE}, where
     * bills are only what harmful software brought with it; {@link #PHISHING}, where messages try to get at passwords.
     */
    public static final IncidentKind TELECOM_FRAUD = new IncidentKind("telecom-fraud", true);

    /**
     * {@code trust-service-failure}, Failure of a trust service (certificates, identities): Those who issue
     * certificates, signatures, time stamps or electronic identities, or sign for others, cannot be relied on: they
     * issued or signed wrongly, lost keys or must revoke in bulk, by an attack or by mistake.
     *
     * <p>Example: An authority has to revoke a million certificates after an error of its own.
     *
     * <p>Not: {@link #DATA_BREACH}, where a stolen key opened the data of certain parties, and nothing has to be
     * revoked for others; {@link #SUPPLY_CHAIN_COMPROMISE}, where a product was altered before its own maker signed it;
     * {@link #SERVICE_OUTAGE}, where names or pages only could not be reached because of a wrong key or signature.
     */
    public static final IncidentKind TRUST_SERVICE_FAILURE = new IncidentKind("trust-service-failure", true);

    /**
     * {@code data-breach}, Data breach (somebody got at data, insiders too): Somebody without the right to it got at
     * data on purpose, from outside, or as one who may use them but had no reason of duty: read, copied, overheard,
     * published or passed them on, or was in the place where they lie, such as a mailbox or a file store. It need not
     * be proved that they were looked at.
     *
     * <p>Example: The mail of a ministry is read for months with a key stolen from its provider; a nurse looks into the
     * files of neighbours.
     *
     * <p>Not: {@link #ACCIDENTAL_EXPOSURE}, where those who kept them handed them out or laid them open by mistake and
     * deceived by nobody, whatever others then did with them; {@link #LOSS_OR_THEFT}, where they went with a device, a
     * medium or papers that were lost or stolen, whatever a finder or thief then did with them; {@link #MALWARE}, where
     * only software was found that is made to take data, and not that it took any; {@link #UNLAWFUL_CONTENT}, where
     * persons were filmed or recorded in secret, and no data that others keep were got at.
     */
    public static final IncidentKind DATA_BREACH = new IncidentKind("data-breach", true);

    /**
     * {@code defacement}, Defacement or false announcement: What a party publishes, shows or sends out to people is
     * replaced or added to by others, or goes out falsely by mistake: web pages, accounts, screens, results,
     * broadcasts, alarms.
     *
     * <p>Example: The emergency channel of a broadcaster plays an alarm that nobody there sent.
     *
     * <p>Not: {@link #DATA_TAMPERING}, where what was altered is not shown to the public; {@link
     * #INAUTHENTIC_BEHAVIOUR}, where the false content stands in accounts or pages of others.
     */
    public static final IncidentKind DEFACEMENT = new IncidentKind("defacement", true);

    /**
     * {@code data-tampering}, Tampering with data or settings: Stored or transmitted data, records or settings are
     * altered without right, or settings or code in the controllers of a physical process.
     *
     * <p>Example: The dosing of a water plant is set to another value from outside.
     *
     * <p>Not: {@link #DEFACEMENT}, where what was altered is what the public sees; {@link #SERVICE_OUTAGE}, where
     * something was only switched off or on; {@link #TRAFFIC_DIVERSION}, where what was altered leads traffic elsewhere
     * or nowhere; {@link #SUPPLY_CHAIN_COMPROMISE}, where a product or service was altered on its way to those who use
     * it; {@link #DESTRUCTIVE_ATTACK}, where it was destroyed; {@link #RANSOMWARE}, where it was locked for payment.
     */
    public static final IncidentKind DATA_TAMPERING = new IncidentKind("data-tampering", true);

    /**
     * {@code denial-of-service}, Denial of service (flooding): A service is flooded, or sent malformed requests, so
     * that it is unreachable or slow, whether or not it held, and it is not known that nobody meant it.
     *
     * <p>Example: The portal of a government is unreachable for two hours under a flood of requests.
     *
     * <p>Not: {@link #SERVICE_OUTAGE}, where the service failed in any other way, by an attacker or not; {@link
     * #EXTORTION}, where a flood is only threatened.
     */
    public static final IncidentKind DENIAL_OF_SERVICE = new IncidentKind("denial-of-service", true);

    /**
     * {@code radio-interference}, Radio or navigation interference: Signals of radio, satellites or satellite
     * navigation are jammed, forged, disturbed or sent wrongly, whatever the intent.
     *
     * <p>Example: Satellite navigation is jammed and spoofed over an airport.
     *
     * <p>Not: {@link #DENIAL_OF_SERVICE}, where the flood comes through networks; {@link #PHISHING}, where forged
     * signals were only the way to deceive people; {@link #PHYSICAL_DAMAGE}, where cables or sites are damaged.
     */
    public static final IncidentKind RADIO_INTERFERENCE = new IncidentKind("radio-interference", true);

    /**
     * {@code traffic-diversion}, Diverted traffic, names or numbers: Traffic, domain names or telephone numbers lead
     * somewhere else than they should, or nowhere, by an attack or by mistake.
     *
     * <p>Example: A provider announces the routes of others by mistake, and their traffic takes a detour abroad.
     *
     * <p>Not: {@link #ACCIDENTAL_EXPOSURE}, where letters, mail or papers went to a wrong address; {@link
     * #TELECOM_FRAUD}, where a number was moved to another SIM; {@link #PHISHING}, where a look-alike name only
     * imitates the right one; {@link #SERVICE_OUTAGE}, where names could only not be found because of a wrong key or
     * signature; {@link #INTRUSION}, where a session or account was taken over.
     */
    public static final IncidentKind TRAFFIC_DIVERSION = new IncidentKind("traffic-diversion", true);

    /**
     * {@code physical-damage}, Physical damage (cables, sites, equipment): Cables, sites or equipment are damaged or
     * destroyed by force, fire, water or accident, whatever the intent.
     *
     * <p>Example: An anchor cuts a submarine cable; a fire destroys a data centre.
     *
     * <p>Not: {@link #SERVICE_OUTAGE}, where nothing is damaged, or it is not known; {@link #DESTRUCTIVE_ATTACK}, where
     * it was done by electronic means; {@link #DEVICE_TAMPERING}, where something was fitted or altered by hand; {@link
     * #LOSS_OR_THEFT}, where things are gone and nothing is damaged.
     */
    public static final IncidentKind PHYSICAL_DAMAGE = new IncidentKind("physical-damage", true);

    /**
     * {@code loss-or-theft}, Lost or stolen devices or documents: A device, a medium or papers are lost or stolen,
     * found again or not, whatever was then done with the data on it.
     *
     * <p>Example: A laptop with medical files is taken from a car.
     *
     * <p>Not: {@link #ACCIDENTAL_EXPOSURE}, where they were sent to others, thrown away, kept or left where others
     * could read them.
     */
    public static final IncidentKind LOSS_OR_THEFT = new IncidentKind("loss-or-theft", true);

    /**
     * {@code data-loss}, Lost or wrong data or backups (nobody meant it): Data are gone, damaged or wrong by a fault, a
     * mistake or an accident, such as a wrong booking or result, or the copies that should save them are found to be
     * useless.
     *
     * <p>Example: A faulty migration deletes records, and the backup is incomplete.
     *
     * <p>Not: {@link #DESTRUCTIVE_ATTACK}, where somebody did it on purpose; {@link #PHYSICAL_DAMAGE}, where it came
     * with damage to a site or equipment; {@link #LOSS_OR_THEFT}, where a device or papers with the data are gone.
     */
    public static final IncidentKind DATA_LOSS = new IncidentKind("data-loss", true);

    /**
     * {@code accidental-exposure}, Accidental exposure (sent, shown or thrown away): Data came, or could have come,
     * into the wrong hands by mistake or careless practice: sent, published, open to everybody, kept open to others,
     * sold or thrown away with a device or on paper.
     *
     * <p>Example: A storage area in the cloud shows the roll of voters to everybody.
     *
     * <p>Not: {@link #DATA_BREACH}, where somebody broke in for them, or they turned up with a stranger and nobody
     * knows how; {@link #LOSS_OR_THEFT}, where a device, a medium or papers were lost or stolen.
     */
    public static final IncidentKind ACCIDENTAL_EXPOSURE = new IncidentKind("accidental-exposure", true);

    /**
     * {@code resource-misuse}, Misuse of computing resources (mining): Computing or network resources are used without
     * the right to, for instance for mining or to pass on traffic.
     *
     * <p>Example: The supercomputers of universities mine virtual currency for strangers.
     *
     * <p>Not: {@link #TELECOM_FRAUD}, where telephone service is used; {@link #BOTNET}, where nothing shows what the
     * hosts are used for.
     */
    public static final IncidentKind RESOURCE_MISUSE = new IncidentKind("resource-misuse", true);

    /**
     * {@code service-outage}, Service outage (none of the above): A service failed or was switched off by somebody who
     * should not, and none of the kinds above says how.
     *
     * <p>Example: A faulty update of a security product stops eight million computers; an intruder opens the breakers
     * of a grid.
     *
     * <p>Not: {@link #INTRUSION}, where it was switched off as a precaution; the kind is that of what was to be
     * stopped, here an intrusion; {@link #DENIAL_OF_SERVICE}, where it was flooded, and not by a crowd of honest users
     * or by mistake; {@link #PHYSICAL_DAMAGE}, where something was damaged; {@link #RANSOMWARE}, where it was locked
     * for payment.
     */
    public static final IncidentKind SERVICE_OUTAGE = new IncidentKind("service-outage", true);

    /**
     * {@code child-sexual-exploitation}, Child sexual exploitation material: Pictures or other content of the sexual
     * exploitation of children, forged ones included, are made, offered, kept or exchanged, or children are pressed to
     * make them.
     *
     * <p>Example: A hosted server is found to offer such material; police are told.
     */
    public static final IncidentKind CHILD_SEXUAL_EXPLOITATION = new IncidentKind("child-sexual-exploitation", true);

    /**
     * {@code extortion}, Extortion (payment demanded, nothing locked): Payment or another act is demanded under a
     * threat, such as to publish data or to flood a service, and nothing has been locked.
     *
     * <p>Example: A firm is asked to pay, or the data that were copied from it will be published: a data breach first,
     * then extortion.
     *
     * <p>Not: {@link #RANSOMWARE}, where data or systems have been locked.
     */
    public static final IncidentKind EXTORTION = new IncidentKind("extortion", true);

    /**
     * {@code supply-chain-compromise}, Tampered product or update (supply chain): Software, hardware, an update or a
     * service holds something harmful that somebody put there before it reached those who use it, also where it was
     * found in time.
     *
     * <p>Example: A back door is found in an open-source library before its release.
     *
     * <p>Not: {@link #DATA_BREACH}, where a provider was broken into and the data of its customers were taken; {@link
     * #VULNERABILITY}, where the flaw is a mistake and nobody put it there.
     */
    public static final IncidentKind SUPPLY_CHAIN_COMPROMISE = new IncidentKind("supply-chain-compromise", true);

    /**
     * {@code inauthentic-behaviour}, Inauthentic accounts or content (bots, forgeries): Accounts, pages or recordings
     * that are not what they pretend to be spread claims. The code says what was seen, and neither who does it nor
     * whether the claims are true.
     *
     * <p>Example: Automated accounts spread a rumour that a bank has failed.
     *
     * <p>Not: {@link #DEFACEMENT}, where the channel of the party itself was used; {@link #FRAUD}, where somebody is
     * deceived for gain.
     */
    public static final IncidentKind INAUTHENTIC_BEHAVIOUR = new IncidentKind("inauthentic-behaviour", true);

    /**
     * {@code unlawful-content}, Unlawful or harmful content: Threats, hatred, harassment, violence, copies without a
     * licence or other content that is unlawful or does harm to persons.
     *
     * <p>Example: An account sends threats to the staff of a hospital.
     *
     * <p>Not: {@link #CHILD_SEXUAL_EXPLOITATION}, where children are sexually exploited in it; {@link
     * #INAUTHENTIC_BEHAVIOUR}, where the point is that the senders are not who they say.
     */
    public static final IncidentKind UNLAWFUL_CONTENT = new IncidentKind("unlawful-content", true);

    /**
     * {@code persistent-intrusion}, Persistent intrusion (30 days or more): Somebody got in and was there for 30 days
     * or more, or came back after having been removed.
     *
     * <p>Example: Strange access to the control network of an operator is found to go back half a year.
     *
     * <p>Not: {@link #DATA_BREACH}, where it was a place where data lie that others must not see, such as a mailbox;
     * {@link #INTRUSION}, where it lasted less than 30 days, or it is not known how long; {@link #MALWARE}, where only
     * software was found, and nothing else shows a person at work.
     */
    public static final IncidentKind PERSISTENT_INTRUSION = new IncidentKind("persistent-intrusion", true);

    /**
     * {@code intrusion}, Intrusion (system or account entered): Somebody got into a system, an application or an
     * account without the right to.
     *
     * <p>Example: A controller in a plant with the password of the factory was entered; nothing was changed.
     *
     * <p>Not: {@link #DATA_BREACH}, where it was a place where data lie that others must not see, such as a mailbox;
     * {@link #MALWARE}, where harmful software was found or placed, and nothing else shows a person at work; {@link
     * #INTRUSION_ATTEMPT}, where it failed, or it is not known whether it succeeded; {@link #INSIDER_MISUSE}, where one
     * with the right of access did it.
     */
    public static final IncidentKind INTRUSION = new IncidentKind("intrusion", true);

    /**
     * {@code insider-misuse}, Misuse of access by an insider (no data or money): Somebody with the right of access used
     * it for a purpose that is not allowed.
     *
     * <p>Example: An administrator gives a friend rights that he is not entitled to.
     *
     * <p>Not: {@link #DATA_BREACH}, where data were read, copied or sold; {@link #THEFT_OF_FUNDS}, where money was
     * taken; {@link #DESTRUCTIVE_ATTACK}, where data were destroyed.
     */
    public static final IncidentKind INSIDER_MISUSE = new IncidentKind("insider-misuse", true);

    /**
     * {@code device-tampering}, Device tampered with by hand: A device is altered or something is fitted to it by hand,
     * for instance a skimmer to a terminal.
     *
     * <p>Example: A reader of cards in a petrol pump is found to have a second reader inside.
     *
     * <p>Not: {@link #DATA_BREACH}, where data from it are known to have been taken; {@link #THEFT_OF_FUNDS}, where
     * money is known to be gone; {@link #PHYSICAL_DAMAGE}, where it was only damaged; {@link #SUPPLY_CHAIN_COMPROMISE},
     * where it was altered on its way to its owner.
     */
    public static final IncidentKind DEVICE_TAMPERING = new IncidentKind("device-tampering", true);

    /**
     * {@code phishing}, Phishing (deceived into giving access): Somebody is deceived, or is meant to be, into giving
     * away access, passwords, card details or other secrets, or into running software.
     *
     * <p>Example: A wave of text messages in the name of the tax office leads to a page that asks for passwords.
     *
     * <p>Not: {@link #FRAUD}, where money or goods are what the deceiver is after; {@link #INTRUSION}, where what was
     * given away has been used to get in; {@link #DATA_BREACH}, where other data than what was given away have been
     * taken.
     */
    public static final IncidentKind PHISHING = new IncidentKind("phishing", true);

    /**
     * {@code spam}, Spam (unasked bulk messages): Messages that nobody asked for are sent in bulk.
     *
     * <p>Example: Advertising is sent from the servers of a university to a million mailboxes.
     *
     * <p>Not: {@link #UNLAWFUL_CONTENT}, where they threaten or insult; {@link #PHISHING}, where they ask for passwords
     * or secrets; {@link #FRAUD}, where they are a deceit for gain; {@link #MALWARE}, where they carry harmful
     * software.
     */
    public static final IncidentKind SPAM = new IncidentKind("spam", true);

    /**
     * {@code intrusion-attempt}, Attempted intrusion: Somebody tried to get in and failed, or it is not known whether
     * they succeeded.
     *
     * <p>Example: Passwords are tried against the remote access of a bank for a night, and none fits.
     *
     * <p>Not: {@link #SCANNING}, where somebody only looked; {@link #PHISHING}, where people were asked for passwords;
     * {@link #VULNERABILITY}, where no attempt against anybody in particular is known.
     */
    public static final IncidentKind INTRUSION_ATTEMPT = new IncidentKind("intrusion-attempt", true);

    /**
     * {@code scanning}, Scanning or listening: Somebody probes or listens to learn about systems, and did not try to
     * get in.
     *
     * <p>Example: Researchers scan the whole address space for one port.
     *
     * <p>Not: {@link #VULNERABILITY}, where the search is general and for one weakness; {@link #INTRUSION_ATTEMPT},
     * where they tried to get in; {@link #DATA_BREACH}, where contents were heard or copied.
     */
    public static final IncidentKind SCANNING = new IncidentKind("scanning", true);

    /**
     * {@code worm}, Worm (spreads by itself): Harmful software spreads from system to system by itself.
     *
     * <p>Example: A worm goes through a network of hospitals in an hour and does nothing else so far.
     *
     * <p>Not: {@link #RANSOMWARE}, where it locks what it reaches; {@link #DESTRUCTIVE_ATTACK}, where it destroys what
     * it reaches.
     */
    public static final IncidentKind WORM = new IncidentKind("worm", true);

    /**
     * {@code botnet}, Botnet (many hosts commanded): Many hosts obey somebody else, or a server that commands them is
     * found.
     *
     * <p>Example: A server that commands forty thousand infected routers is found with a provider.
     *
     * <p>Not: {@link #DENIAL_OF_SERVICE}, where the incident is a flood that comes from one; {@link #MALWARE}, where
     * one host is infected and no command is seen.
     */
    public static final IncidentKind BOTNET = new IncidentKind("botnet", true);

    /**
     * {@code malware}, Malware (nothing more exact known): Harmful software was found, runs or is spread, and no more
     * is known than that.
     *
     * <p>Example: A trojan is found on the computers of an office.
     *
     * <p>Not: {@link #INTRUSION}, where it is known that a person was at work in the system beside it; {@link
     * #DATA_BREACH}, where it is known to have taken data from somebody; {@link #WORM}, where it spreads by itself;
     * {@link #BOTNET}, where it obeys a server with many others; {@link #SUPPLY_CHAIN_COMPROMISE}, where it came inside
     * a product or update.
     */
    public static final IncidentKind MALWARE = new IncidentKind("malware", true);

    /**
     * {@code vulnerability}, Weakness (no victim known): A weakness is known, or searched for in general, and no
     * affected party is known. In a report it says that the matter belongs in an advisory.
     *
     * <p>Example: An unknown weakness in a product for remote access is used, and nobody knows yet against whom.
     *
     * <p>Not: {@link #INTRUSION}, where somebody has been entered by it; {@link #INTRUSION_ATTEMPT}, where it was tried
     * against a party; {@link #ACCIDENTAL_EXPOSURE}, where data lay open because of it.
     */
    public static final IncidentKind VULNERABILITY = new IncidentKind("vulnerability", true);

    /** {@code other}, Other: None of the other kinds fits; the text says what happened. */
    public static final IncidentKind OTHER = new IncidentKind("other", true);

    /**
     * {@code undetermined}, Undetermined (not yet known): It is not yet known what happened.
     *
     * <p>Example: A service behaves oddly, and nobody can say yet whether it is an incident.
     *
     * <p>Not: {@link #SERVICE_OUTAGE}, where it is certain that a service failed, whatever the reason.
     */
    public static final IncidentKind UNDETERMINED = new IncidentKind("undetermined", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IncidentKind UNKNOWN = new IncidentKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IncidentKind UNDISCLOSED = new IncidentKind("undisclosed", true);

    private static final CodeList<IncidentKind> LIST = CodeList.open(
            "incident-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    RANSOMWARE,
                    DESTRUCTIVE_ATTACK,
                    THEFT_OF_FUNDS,
                    FRAUD,
                    TELECOM_FRAUD,
                    TRUST_SERVICE_FAILURE,
                    DATA_BREACH,
                    DEFACEMENT,
                    DATA_TAMPERING,
                    DENIAL_OF_SERVICE,
                    RADIO_INTERFERENCE,
                    TRAFFIC_DIVERSION,
                    PHYSICAL_DAMAGE,
                    LOSS_OR_THEFT,
                    DATA_LOSS,
                    ACCIDENTAL_EXPOSURE,
                    RESOURCE_MISUSE,
                    SERVICE_OUTAGE,
                    CHILD_SEXUAL_EXPLOITATION,
                    EXTORTION,
                    SUPPLY_CHAIN_COMPROMISE,
                    INAUTHENTIC_BEHAVIOUR,
                    UNLAWFUL_CONTENT,
                    PERSISTENT_INTRUSION,
                    INTRUSION,
                    INSIDER_MISUSE,
                    DEVICE_TAMPERING,
                    PHISHING,
                    SPAM,
                    INTRUSION_ATTEMPT,
                    SCANNING,
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
