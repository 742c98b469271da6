// Generated from codes/indicator-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of indicator: What the value of an indicator is; the value has to fit its kind.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IndicatorKind extends OpenCode {

    /** {@code ip}, IP address: One address, version 4 or 6. */
    public static final IndicatorKind IP = new IndicatorKind("ip", true);

    /** {@code ip-range}, IP range: A block of addresses in prefix notation. */
    public static final IndicatorKind IP_RANGE = new IndicatorKind("ip-range", true);

    /** {@code asn}, Autonomous system: The number of an autonomous system, digits only. */
    public static final IndicatorKind ASN = new IndicatorKind("asn", true);

    /** {@code mac-address}, MAC address: The address of a network interface. */
    public static final IndicatorKind MAC_ADDRESS = new IndicatorKind("mac-address", true);

    /** {@code domain}, Domain name: A domain or host name. */
    public static final IndicatorKind DOMAIN = new IndicatorKind("domain", true);

    /** {@code url}, URL: An address of a resource on the net, as it was seen. */
    public static final IndicatorKind URL = new IndicatorKind("url", true);

    /** {@code email-address}, E-mail address: The address of a mailbox. */
    public static final IndicatorKind EMAIL_ADDRESS = new IndicatorKind("email-address", true);

    /** {@code email-subject}, E-mail subject: The subject line of mail. */
    public static final IndicatorKind EMAIL_SUBJECT = new IndicatorKind("email-subject", true);

    /** {@code md5}, MD5: An MD5 digest of a file, in hexadecimal. */
    public static final IndicatorKind MD5 = new IndicatorKind("md5", true);

    /** {@code sha-1}, SHA-1: A SHA-1 digest of a file, in hexadecimal. */
    public static final IndicatorKind SHA_1 = new IndicatorKind("sha-1", true);

    /** {@code sha-256}, SHA-256: A SHA-256 digest of a file, in hexadecimal. */
    public static final IndicatorKind SHA_256 = new IndicatorKind("sha-256", true);

    /** {@code sha-512}, SHA-512: A SHA-512 digest of a file, in hexadecimal. */
    public static final IndicatorKind SHA_512 = new IndicatorKind("sha-512", true);

    /** {@code fuzzy-hash}, Fuzzy hash: A digest that is similar for similar files. */
    public static final IndicatorKind FUZZY_HASH = new IndicatorKind("fuzzy-hash", true);

    /** {@code file-name}, File name: The name of a file, without its folder. */
    public static final IndicatorKind FILE_NAME = new IndicatorKind("file-name", true);

    /** {@code file-path}, File path: The name of a file with its folder. */
    public static final IndicatorKind FILE_PATH = new IndicatorKind("file-path", true);

    /** {@code mutex}, Mutex: The name of a lock that software sets. */
    public static final IndicatorKind MUTEX = new IndicatorKind("mutex", true);

    /** {@code registry-key}, Registry key: A key of the registry, with or without a value name. */
    public static final IndicatorKind REGISTRY_KEY = new IndicatorKind("registry-key", true);

    /** {@code process-name}, Process name: The name of a running program. */
    public static final IndicatorKind PROCESS_NAME = new IndicatorKind("process-name", true);

    /** {@code service-name}, Service name: The name of a background service. */
    public static final IndicatorKind SERVICE_NAME = new IndicatorKind("service-name", true);

    /** {@code user-agent}, User agent: How a client names itself in requests. */
    public static final IndicatorKind USER_AGENT = new IndicatorKind("user-agent", true);

    /** {@code tls-fingerprint}, TLS fingerprint: A digest of how a client or server opens a secured connection. */
    public static final IndicatorKind TLS_FINGERPRINT = new IndicatorKind("tls-fingerprint", true);

    /** {@code certificate}, Certificate: The SHA-256 fingerprint of a certificate, in hexadecimal. */
    public static final IndicatorKind CERTIFICATE = new IndicatorKind("certificate", true);

    /** {@code account}, Account: The name of an account, with its service if need be. */
    public static final IndicatorKind ACCOUNT = new IndicatorKind("account", true);

    /**
     * {@code phone-number}, Telephone number: A telephone number in international form: a plus sign and at most 15
     * digits, without blanks.
     */
    public static final IndicatorKind PHONE_NUMBER = new IndicatorKind("phone-number", true);

    /**
     * {@code phone-range}, Range of telephone numbers: All telephone numbers that begin with these digits: a plus sign
     * and at most 14 digits, without blanks.
     */
    public static final IndicatorKind PHONE_RANGE = new IndicatorKind("phone-range", true);

    /** {@code sip-uri}, SIP address: An address in internet telephony. */
    public static final IndicatorKind SIP_URI = new IndicatorKind("sip-uri", true);

    /** {@code wallet}, Wallet: An address of a virtual currency. */
    public static final IndicatorKind WALLET = new IndicatorKind("wallet", true);

    /** {@code bank-account}, Bank account: The number of a bank account. */
    public static final IndicatorKind BANK_ACCOUNT = new IndicatorKind("bank-account", true);

    /** {@code app-id}, Application identifier: The identifier of an application in a store. */
    public static final IndicatorKind APP_ID = new IndicatorKind("app-id", true);

    /** {@code pattern}, Pattern: An expression in the STIX pattern language. */
    public static final IndicatorKind PATTERN = new IndicatorKind("pattern", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IndicatorKind UNKNOWN = new IndicatorKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IndicatorKind UNDISCLOSED = new IndicatorKind("undisclosed", true);

    private static final CodeList<IndicatorKind> LIST = CodeList.open(
            "indicator-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    IP,
                    IP_RANGE,
                    ASN,
                    MAC_ADDRESS,
                    DOMAIN,
                    URL,
                    EMAIL_ADDRESS,
                    EMAIL_SUBJECT,
                    MD5,
                    SHA_1,
                    SHA_256,
                    SHA_512,
                    FUZZY_HASH,
                    FILE_NAME,
                    FILE_PATH,
                    MUTEX,
                    REGISTRY_KEY,
                    PROCESS_NAME,
                    SERVICE_NAME,
                    USER_AGENT,
                    TLS_FINGERPRINT,
                    CERTIFICATE,
                    ACCOUNT,
                    PHONE_NUMBER,
                    PHONE_RANGE,
                    SIP_URI,
                    WALLET,
                    BANK_ACCOUNT,
                    APP_ID,
                    PATTERN,
                    UNKNOWN,
                    UNDISCLOSED));

    private IndicatorKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    IndicatorKind another(String text, boolean known) {
        return new IndicatorKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IndicatorKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IndicatorKind of(String code) {
        return LIST.of(code);
    }
}
