// Generated from codes/rsit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * RSIT code: Class, or class and type, of the Reference Security Incident Taxonomy 1003, verbatim. Some codes do not
 * say what they mean, so show the title and never the code. Every code has one default kind.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Reference Security Incident Taxonomy
 * 1003. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Rsit extends OpenCode {

    /** {@code abusive-content}, Abusive Content: Unwanted or harmful content, without a type. */
    public static final Rsit ABUSIVE_CONTENT = new Rsit("abusive-content", true);

    /** {@code abusive-content:spam}, Spam: Unsolicited bulk messages, and what is used to send them. */
    public static final Rsit ABUSIVE_CONTENT_SPAM = new Rsit("abusive-content:spam", true);

    /**
     * {@code abusive-content:harmful-speech}, Harmful Speech: Bullying, harassment, threats or hatred against persons.
     */
    public static final Rsit ABUSIVE_CONTENT_HARMFUL_SPEECH = new Rsit("abusive-content:harmful-speech", true);

    /**
     * {@code abusive-content:violence}, (Child) Sexual Exploitation/Sexual/Violent Content: Content that shows sexual
     * exploitation, of children above all, or glorifies violence.
     */
    public static final Rsit ABUSIVE_CONTENT_VIOLENCE = new Rsit("abusive-content:violence", true);

    /** {@code malicious-code}, Malicious Code: Harmful software, without a type. */
    public static final Rsit MALICIOUS_CODE = new Rsit("malicious-code", true);

    /**
     * {@code malicious-code:infected-system}, Infected System: A host on which harmful software runs, often seen at a
     * sinkhole.
     */
    public static final Rsit MALICIOUS_CODE_INFECTED_SYSTEM = new Rsit("malicious-code:infected-system", true);

    /** {@code malicious-code:c2-server}, C2 Server: A server that gives orders to infected systems. */
    public static final Rsit MALICIOUS_CODE_C2_SERVER = new Rsit("malicious-code:c2-server", true);

    /**
     * {@code malicious-code:malware-distribution}, Malware Distribution: An address from which harmful software is
     * served.
     */
    public static final Rsit MALICIOUS_CODE_MALWARE_DISTRIBUTION = new Rsit("malicious-code:malware-distribution", true);

    /**
     * {@code malicious-code:malware-configuration}, Malware Configuration: An address from which harmful software gets
     * its settings.
     */
    public static final Rsit MALICIOUS_CODE_MALWARE_CONFIGURATION = new Rsit("malicious-code:malware-configuration", true);

    /**
     * {@code information-gathering}, Information Gathering: Gathering of information about systems or people, without a
     * type.
     */
    public static final Rsit INFORMATION_GATHERING = new Rsit("information-gathering", true);

    /**
     * {@code information-gathering:scanner}, Scanning: Probing of hosts and services for what they are and how weak
     * they are.
     */
    public static final Rsit INFORMATION_GATHERING_SCANNER = new Rsit("information-gathering:scanner", true);

    /** {@code information-gathering:sniffing}, Sniffing: Observing and recording of network traffic. */
    public static final Rsit INFORMATION_GATHERING_SNIFFING = new Rsit("information-gathering:sniffing", true);

    /**
     * {@code information-gathering:social-engineering}, Social Engineering: Getting information from people without
     * technical means, by lies, tricks or threats.
     */
    public static final Rsit INFORMATION_GATHERING_SOCIAL_ENGINEERING = new Rsit("information-gathering:social-engineering", true);

    /** {@code intrusion-attempts}, Intrusion Attempts: An attempt to get in, without a type. */
    public static final Rsit INTRUSION_ATTEMPTS = new Rsit("intrusion-attempts", true);

    /**
     * {@code intrusion-attempts:ids-alert}, Exploitation of Known Vulnerabilities: An attempt to get in by a weakness
     * that has been published.
     */
    public static final Rsit INTRUSION_ATTEMPTS_IDS_ALERT = new Rsit("intrusion-attempts:ids-alert", true);

    /**
     * {@code intrusion-attempts:brute-force}, Login Attempts: Many attempts to log in, for instance by guessing
     * passwords.
     */
    public static final Rsit INTRUSION_ATTEMPTS_BRUTE_FORCE = new Rsit("intrusion-attempts:brute-force", true);

    /**
     * {@code intrusion-attempts:exploit}, New Attack Signature: An attempt to get in by a weakness that was not known
     * before.
     */
    public static final Rsit INTRUSION_ATTEMPTS_EXPLOIT = new Rsit("intrusion-attempts:exploit", true);

    /** {@code intrusions}, Intrusions: A successful intrusion, without a type. */
    public static final Rsit INTRUSIONS = new Rsit("intrusions", true);

    /**
     * {@code intrusions:privileged-account-compromise}, Privileged Account Compromise: An account with administrative
     * rights has been taken over.
     */
    public static final Rsit INTRUSIONS_PRIVILEGED_ACCOUNT_COMPROMISE = new Rsit("intrusions:privileged-account-compromise", true);

    /**
     * {@code intrusions:unprivileged-account-compromise}, Unprivileged Account Compromise: An account of an ordinary
     * user or a service has been taken over.
     */
    public static final Rsit INTRUSIONS_UNPRIVILEGED_ACCOUNT_COMPROMISE = new Rsit("intrusions:unprivileged-account-compromise", true);

    /**
     * {@code intrusions:application-compromise}, Application Compromise: An application has been taken over by a
     * weakness in it.
     */
    public static final Rsit INTRUSIONS_APPLICATION_COMPROMISE = new Rsit("intrusions:application-compromise", true);

    /**
     * {@code intrusions:system-compromise}, System Compromise: A system has been entered or commanded without the right
     * to.
     */
    public static final Rsit INTRUSIONS_SYSTEM_COMPROMISE = new Rsit("intrusions:system-compromise", true);

    /** {@code intrusions:burglary}, Burglary: Somebody has physically entered a building or a room. */
    public static final Rsit INTRUSIONS_BURGLARY = new Rsit("intrusions:burglary", true);

    /** {@code availability}, Availability: A service or system is not available, without a type. */
    public static final Rsit AVAILABILITY = new Rsit("availability", true);

    /** {@code availability:dos}, Denial of Service: A single source makes a service unusable. */
    public static final Rsit AVAILABILITY_DOS = new Rsit("availability:dos", true);

    /** {@code availability:ddos}, Distributed Denial of Service: Many sources together make a service unusable. */
    public static final Rsit AVAILABILITY_DDOS = new Rsit("availability:ddos", true);

    /** {@code availability:misconfiguration}, Misconfiguration: A wrong setting makes a service unavailable. */
    public static final Rsit AVAILABILITY_MISCONFIGURATION = new Rsit("availability:misconfiguration", true);

    /**
     * {@code availability:sabotage}, Sabotage: Damage done on purpose. The taxonomy and its copy in MISP differ on
     * whether only physical damage is meant.
     */
    public static final Rsit AVAILABILITY_SABOTAGE = new Rsit("availability:sabotage", true);

    /**
     * {@code availability:outage}, Outage: A failure without ill will, for instance of power or cooling, or by nature.
     */
    public static final Rsit AVAILABILITY_OUTAGE = new Rsit("availability:outage", true);

    /**
     * {@code information-content-security}, Information Content Security: Confidentiality or integrity of information
     * is harmed, without a type.
     */
    public static final Rsit INFORMATION_CONTENT_SECURITY = new Rsit("information-content-security", true);

    /**
     * {@code information-content-security:unauthorised-information-access}, Unauthorised Access to Information:
     * Somebody has read information without the right to, on a system, on the way or on paper.
     */
    public static final Rsit INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_ACCESS = new Rsit("information-content-security:unauthorised-information-access", true);

    /**
     * {@code information-content-security:unauthorised-information-modification}, Unauthorised Modification of
     * Information: Somebody has changed information without the right to; encryption by ransomware and defacement count
     * here.
     */
    public static final Rsit INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_MODIFICATION = new Rsit("information-content-security:unauthorised-information-modification", true);

    /**
     * {@code information-content-security:data-loss}, Data Loss: Data is gone, for instance by a broken disk or a
     * stolen device.
     */
    public static final Rsit INFORMATION_CONTENT_SECURITY_DATA_LOSS = new Rsit("information-content-security:data-loss", true);

    /**
     * {@code information-content-security:data-leak}, Leak of Confidential Information: Confidential information has
     * come out.
     */
    public static final Rsit INFORMATION_CONTENT_SECURITY_DATA_LEAK = new Rsit("information-content-security:data-leak", true);

    /** {@code fraud}, Fraud: Deception for gain, without a type. */
    public static final Rsit FRAUD = new Rsit("fraud", true);

    /**
     * {@code fraud:unauthorised-use-of-resources}, Unauthorised Use of Resources: Resources are used for a purpose that
     * is not allowed, profit among them.
     */
    public static final Rsit FRAUD_UNAUTHORISED_USE_OF_RESOURCES = new Rsit("fraud:unauthorised-use-of-resources", true);

    /** {@code fraud:copyright}, Copyright: Protected works or software are offered or installed without a licence. */
    public static final Rsit FRAUD_COPYRIGHT = new Rsit("fraud:copyright", true);

    /** {@code fraud:masquerade}, Masquerade: Somebody takes the identity of another for gain. */
    public static final Rsit FRAUD_MASQUERADE = new Rsit("fraud:masquerade", true);

    /** {@code fraud:phishing}, Phishing: Somebody pretends to be another in order to get credentials or secrets. */
    public static final Rsit FRAUD_PHISHING = new Rsit("fraud:phishing", true);

    /** {@code vulnerable}, Vulnerable: A weakness, without a type; a weakness is not yet an incident. */
    public static final Rsit VULNERABLE = new Rsit("vulnerable", true);

    /** {@code vulnerable:weak-crypto}, Weak Cryptography: A service offers cryptography that can be broken. */
    public static final Rsit VULNERABLE_WEAK_CRYPTO = new Rsit("vulnerable:weak-crypto", true);

    /** {@code vulnerable:ddos-amplifier}, DDoS Amplifier: A service can be abused to amplify an attack on others. */
    public static final Rsit VULNERABLE_DDOS_AMPLIFIER = new Rsit("vulnerable:ddos-amplifier", true);

    /**
     * {@code vulnerable:potentially-unwanted-accessible}, Potentially Unwanted Accessible Services: A service is open
     * to everybody and probably should not be.
     */
    public static final Rsit VULNERABLE_POTENTIALLY_UNWANTED_ACCESSIBLE = new Rsit("vulnerable:potentially-unwanted-accessible", true);

    /**
     * {@code vulnerable:information-disclosure}, Information disclosure: A service gives away sensitive information to
     * everybody.
     */
    public static final Rsit VULNERABLE_INFORMATION_DISCLOSURE = new Rsit("vulnerable:information-disclosure", true);

    /**
     * {@code vulnerable:vulnerable-system}, Vulnerable System: A system has a known weakness, such as old software or a
     * wrong setting.
     */
    public static final Rsit VULNERABLE_VULNERABLE_SYSTEM = new Rsit("vulnerable:vulnerable-system", true);

    /** {@code other}, Other: The taxonomy has no class for it, or the class is not known. */
    public static final Rsit OTHER = new Rsit("other", true);

    /** {@code other:other}, Uncategorised: None of the types fits. */
    public static final Rsit OTHER_OTHER = new Rsit("other:other", true);

    /** {@code other:undetermined}, Undetermined: The type is not known. */
    public static final Rsit OTHER_UNDETERMINED = new Rsit("other:undetermined", true);

    /** {@code test}, Test: Meant for tests; this format has the realm for that. */
    public static final Rsit TEST = new Rsit("test", true);

    /** {@code test:test}, Test: Meant for tests; refused here, because the realm is the place to say it. */
    public static final Rsit TEST_TEST = new Rsit("test:test", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Rsit UNKNOWN = new Rsit("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Rsit UNDISCLOSED = new Rsit("undisclosed", true);

    private static final CodeList<Rsit> LIST = CodeList.open(
            "rsit",
            "^[a-z0-9-]{1,40}(:[a-z0-9-]{1,60})?$",
            Set.of(),
            List.of(
                    ABUSIVE_CONTENT,
                    ABUSIVE_CONTENT_SPAM,
                    ABUSIVE_CONTENT_HARMFUL_SPEECH,
                    ABUSIVE_CONTENT_VIOLENCE,
                    MALICIOUS_CODE,
                    MALICIOUS_CODE_INFECTED_SYSTEM,
                    MALICIOUS_CODE_C2_SERVER,
                    MALICIOUS_CODE_MALWARE_DISTRIBUTION,
                    MALICIOUS_CODE_MALWARE_CONFIGURATION,
                    INFORMATION_GATHERING,
                    INFORMATION_GATHERING_SCANNER,
                    INFORMATION_GATHERING_SNIFFING,
                    INFORMATION_GATHERING_SOCIAL_ENGINEERING,
                    INTRUSION_ATTEMPTS,
                    INTRUSION_ATTEMPTS_IDS_ALERT,
                    INTRUSION_ATTEMPTS_BRUTE_FORCE,
                    INTRUSION_ATTEMPTS_EXPLOIT,
                    INTRUSIONS,
                    INTRUSIONS_PRIVILEGED_ACCOUNT_COMPROMISE,
                    INTRUSIONS_UNPRIVILEGED_ACCOUNT_COMPROMISE,
                    INTRUSIONS_APPLICATION_COMPROMISE,
                    INTRUSIONS_SYSTEM_COMPROMISE,
                    INTRUSIONS_BURGLARY,
                    AVAILABILITY,
                    AVAILABILITY_DOS,
                    AVAILABILITY_DDOS,
                    AVAILABILITY_MISCONFIGURATION,
                    AVAILABILITY_SABOTAGE,
                    AVAILABILITY_OUTAGE,
                    INFORMATION_CONTENT_SECURITY,
                    INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_ACCESS,
                    INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_MODIFICATION,
                    INFORMATION_CONTENT_SECURITY_DATA_LOSS,
                    INFORMATION_CONTENT_SECURITY_DATA_LEAK,
                    FRAUD,
                    FRAUD_UNAUTHORISED_USE_OF_RESOURCES,
                    FRAUD_COPYRIGHT,
                    FRAUD_MASQUERADE,
                    FRAUD_PHISHING,
                    VULNERABLE,
                    VULNERABLE_WEAK_CRYPTO,
                    VULNERABLE_DDOS_AMPLIFIER,
                    VULNERABLE_POTENTIALLY_UNWANTED_ACCESSIBLE,
                    VULNERABLE_INFORMATION_DISCLOSURE,
                    VULNERABLE_VULNERABLE_SYSTEM,
                    OTHER,
                    OTHER_OTHER,
                    OTHER_UNDETERMINED,
                    TEST,
                    TEST_TEST,
                    UNKNOWN,
                    UNDISCLOSED));

    private Rsit(String code, boolean known) {
        super(code, known);
    }

    @Override
    Rsit another(String text, boolean known) {
        return new Rsit(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Rsit> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Rsit of(String code) {
        return LIST.of(code);
    }
}
