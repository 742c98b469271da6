// Generated from codes/data-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of data: What the affected data is about.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DataKind extends OpenCode {

    /** {@code personal}, Personal: Data that identifies people, such as names, addresses or dates of birth. */
    public static final DataKind PERSONAL = new DataKind("personal", true);

    /**
     * {@code sensitive-personal}, Sensitive personal: Personal data whose misuse can upset a life, such as national
     * identity numbers.
     */
    public static final DataKind SENSITIVE_PERSONAL = new DataKind("sensitive-personal", true);

    /** {@code medical}, Medical: Data about people's health. */
    public static final DataKind MEDICAL = new DataKind("medical", true);

    /** {@code payment}, Payment: Data of payment cards. */
    public static final DataKind PAYMENT = new DataKind("payment", true);

    /** {@code bank}, Bank: Data of bank accounts. */
    public static final DataKind BANK = new DataKind("bank", true);

    /** {@code virtual-currency}, Virtual currency: Wallets, keys or holdings of virtual currency. */
    public static final DataKind VIRTUAL_CURRENCY = new DataKind("virtual-currency", true);

    /** {@code credentials}, Credentials: Names and passwords or other means to log in. */
    public static final DataKind CREDENTIALS = new DataKind("credentials", true);

    /** {@code second-factor}, Second factor: Means of authentication beside the password. */
    public static final DataKind SECOND_FACTOR = new DataKind("second-factor", true);

    /** {@code api-key}, API key: Keys by which programs identify themselves. */
    public static final DataKind API_KEY = new DataKind("api-key", true);

    /** {@code session-key}, Session key: Tokens of sessions that are open. */
    public static final DataKind SESSION_KEY = new DataKind("session-key", true);

    /** {@code digital-certificate}, Digital certificate: Certificates and their private keys. */
    public static final DataKind DIGITAL_CERTIFICATE = new DataKind("digital-certificate", true);

    /** {@code internal}, Internal: Internal documents such as plans, reports and mail. */
    public static final DataKind INTERNAL = new DataKind("internal", true);

    /** {@code trade-secret}, Trade secret: Secrets of value in competition. */
    public static final DataKind TRADE_SECRET = new DataKind("trade-secret", true);

    /** {@code source-code}, Source code: Text of programs. */
    public static final DataKind SOURCE_CODE = new DataKind("source-code", true);

    /** {@code copyrighted}, Copyrighted: Works under copyright. */
    public static final DataKind COPYRIGHTED = new DataKind("copyrighted", true);

    /** {@code classified}, Classified: Information under a national classification. */
    public static final DataKind CLASSIFIED = new DataKind("classified", true);

    /** {@code system}, System information: Configurations, inventories and descriptions of systems. */
    public static final DataKind SYSTEM = new DataKind("system", true);

    /** {@code location}, Location: Where people or things are or were. */
    public static final DataKind LOCATION = new DataKind("location", true);

    /** {@code biometric}, Biometric: Measures of people's bodies. */
    public static final DataKind BIOMETRIC = new DataKind("biometric", true);

    /** {@code telecommunication}, Telecommunication: Contents or records of communication. */
    public static final DataKind TELECOMMUNICATION = new DataKind("telecommunication", true);

    /** {@code operational}, Operational: Data that steers or records a physical process. */
    public static final DataKind OPERATIONAL = new DataKind("operational", true);

    /** {@code electoral}, Electoral: Registers and results of elections. */
    public static final DataKind ELECTORAL = new DataKind("electoral", true);

    /** {@code unlisted}, Not listed: The kind is known and this list has no code for it. */
    public static final DataKind UNLISTED = new DataKind("unlisted", true);

    /** {@code unknown}, Unknown: The kind is not known. */
    public static final DataKind UNKNOWN = new DataKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DataKind UNDISCLOSED = new DataKind("undisclosed", true);

    private static final CodeList<DataKind> LIST = CodeList.open(
            "data-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PERSONAL,
                    SENSITIVE_PERSONAL,
                    MEDICAL,
                    PAYMENT,
                    BANK,
                    VIRTUAL_CURRENCY,
                    CREDENTIALS,
                    SECOND_FACTOR,
                    API_KEY,
                    SESSION_KEY,
                    DIGITAL_CERTIFICATE,
                    INTERNAL,
                    TRADE_SECRET,
                    SOURCE_CODE,
                    COPYRIGHTED,
                    CLASSIFIED,
                    SYSTEM,
                    LOCATION,
                    BIOMETRIC,
                    TELECOMMUNICATION,
                    OPERATIONAL,
                    ELECTORAL,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DataKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    DataKind another(String text, boolean known) {
        return new DataKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DataKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DataKind of(String code) {
        return LIST.of(code);
    }
}
