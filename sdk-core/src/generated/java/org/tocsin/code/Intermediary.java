// Generated from codes/intermediary.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Intermediary: Whoever can act on a target because the target depends on them.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Intermediary extends OpenCode {

    /** {@code registrar}, Registrar: Sells the domain name. */
    public static final Intermediary REGISTRAR = new Intermediary("registrar", true);

    /** {@code registry}, Registry: Keeps the zone in which the domain name stands. */
    public static final Intermediary REGISTRY = new Intermediary("registry", true);

    /** {@code hosting-provider}, Hosting provider: Runs the machine or the space on which the target stands. */
    public static final Intermediary HOSTING_PROVIDER = new Intermediary("hosting-provider", true);

    /** {@code access-provider}, Access provider: Connects the target to the net. */
    public static final Intermediary ACCESS_PROVIDER = new Intermediary("access-provider", true);

    /** {@code telecommunications-provider}, Telephone provider: Gives out the telephone number or carries the calls. */
    public static final Intermediary TELECOMMUNICATIONS_PROVIDER = new Intermediary("telecommunications-provider", true);

    /** {@code mail-provider}, Mail provider: Runs the mailbox. */
    public static final Intermediary MAIL_PROVIDER = new Intermediary("mail-provider", true);

    /**
     * {@code platform-operator}, Platform operator: Runs the social network, app store or market place where the
     * account or the app is.
     */
    public static final Intermediary PLATFORM_OPERATOR = new Intermediary("platform-operator", true);

    /** {@code certificate-authority}, Certificate authority: Issued the certificate. */
    public static final Intermediary CERTIFICATE_AUTHORITY = new Intermediary("certificate-authority", true);

    /** {@code payment-provider}, Payment provider: Keeps the account or the wallet. */
    public static final Intermediary PAYMENT_PROVIDER = new Intermediary("payment-provider", true);

    /** {@code owner}, Owner: Owns or runs the target itself. */
    public static final Intermediary OWNER = new Intermediary("owner", true);

    /** {@code csirt}, Response team: A response team that looks after the target's network. */
    public static final Intermediary CSIRT = new Intermediary("csirt", true);

    /** {@code law-enforcement}, Law enforcement: The police or another authority. */
    public static final Intermediary LAW_ENFORCEMENT = new Intermediary("law-enforcement", true);

    /** {@code other}, Other: Somebody else; the text says who. */
    public static final Intermediary OTHER = new Intermediary("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Intermediary UNKNOWN = new Intermediary("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Intermediary UNDISCLOSED = new Intermediary("undisclosed", true);

    private static final CodeList<Intermediary> LIST = CodeList.open(
            "intermediary",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REGISTRAR,
                    REGISTRY,
                    HOSTING_PROVIDER,
                    ACCESS_PROVIDER,
                    TELECOMMUNICATIONS_PROVIDER,
                    MAIL_PROVIDER,
                    PLATFORM_OPERATOR,
                    CERTIFICATE_AUTHORITY,
                    PAYMENT_PROVIDER,
                    OWNER,
                    CSIRT,
                    LAW_ENFORCEMENT,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private Intermediary(String code, boolean known) {
        super(code, known);
    }

    @Override
    Intermediary another(String text, boolean known) {
        return new Intermediary(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Intermediary> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Intermediary of(String code) {
        return LIST.of(code);
    }
}
