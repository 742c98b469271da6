// Generated from codes/effect.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Effect: What is harmed. The six general codes come first; the others say more and stand beside their general code.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Effect extends OpenCode {

    /** {@code confidentiality}, Confidentiality: Data was or may have been disclosed. */
    public static final Effect CONFIDENTIALITY = new Effect("confidentiality", true);

    /** {@code integrity}, Integrity: Data, systems or people's behaviour was altered. */
    public static final Effect INTEGRITY = new Effect("integrity", true);

    /** {@code availability}, Availability: Data, a system or a service could not be used. */
    public static final Effect AVAILABILITY = new Effect("availability", true);

    /** {@code safety}, Safety: The life or health of people, or the environment, was harmed or in danger. */
    public static final Effect SAFETY = new Effect("safety", true);

    /** {@code finance}, Finance: Money or things of value were lost. */
    public static final Effect FINANCE = new Effect("finance", true);

    /** {@code reputation}, Reputation: Trust in the affected was harmed. */
    public static final Effect REPUTATION = new Effect("reputation", true);

    /** {@code altered-behaviour}, Altered behaviour: A person was made to do something (integrity). */
    public static final Effect ALTERED_BEHAVIOUR = new Effect("altered-behaviour", true);

    /** {@code created-account}, Account created: An account was set up that should not exist (integrity). */
    public static final Effect CREATED_ACCOUNT = new Effect("created-account", true);

    /** {@code defaced-content}, Defaced content: Published content was replaced (integrity). */
    public static final Effect DEFACED_CONTENT = new Effect("defaced-content", true);

    /**
     * {@code fraudulent-transaction}, Fraudulent transaction: A transaction was made that should not have been
     * (integrity).
     */
    public static final Effect FRAUDULENT_TRANSACTION = new Effect("fraudulent-transaction", true);

    /** {@code tampered-hardware}, Hardware tampering: A device was altered by hand (integrity). */
    public static final Effect TAMPERED_HARDWARE = new Effect("tampered-hardware", true);

    /** {@code tampered-logs}, Log tampering: Records of events were altered or removed (integrity, traceability). */
    public static final Effect TAMPERED_LOGS = new Effect("tampered-logs", true);

    /**
     * {@code misrepresentation}, Misrepresentation: Somebody or something was made to appear as another (integrity).
     */
    public static final Effect MISREPRESENTATION = new Effect("misrepresentation", true);

    /**
     * {@code modified-authentication}, Authentication modified: The way users are authenticated was altered
     * (integrity).
     */
    public static final Effect MODIFIED_AUTHENTICATION = new Effect("modified-authentication", true);

    /** {@code modified-configuration}, Configuration modified: Settings were altered (integrity). */
    public static final Effect MODIFIED_CONFIGURATION = new Effect("modified-configuration", true);

    /** {@code modified-data}, Data modified: Stored or transmitted data was altered (integrity). */
    public static final Effect MODIFIED_DATA = new Effect("modified-data", true);

    /** {@code modified-privileges}, Privileges modified: Rights of accounts were altered (integrity). */
    public static final Effect MODIFIED_PRIVILEGES = new Effect("modified-privileges", true);

    /**
     * {@code registered-authenticator}, Authenticator registered: A further means of authentication was added to an
     * account (integrity).
     */
    public static final Effect REGISTERED_AUTHENTICATOR = new Effect("registered-authenticator", true);

    /**
     * {@code repurposed-resource}, Resource repurposed: A system was used for something it is not meant for
     * (integrity).
     */
    public static final Effect REPURPOSED_RESOURCE = new Effect("repurposed-resource", true);

    /** {@code installed-software}, Software installed: Software was installed that should not be there (integrity). */
    public static final Effect INSTALLED_SOFTWARE = new Effect("installed-software", true);

    /** {@code accelerated}, Accelerated: Something ran faster or more often than it should (availability). */
    public static final Effect ACCELERATED = new Effect("accelerated", true);

    /** {@code degraded}, Degraded: Something ran slower or worse than it should (availability). */
    public static final Effect DEGRADED = new Effect("degraded", true);

    /** {@code destroyed}, Destroyed: Data or a device no longer exists (availability). */
    public static final Effect DESTROYED = new Effect("destroyed", true);

    /** {@code interrupted}, Interrupted: Something stopped for a time (availability). */
    public static final Effect INTERRUPTED = new Effect("interrupted", true);

    /** {@code lost}, Lost: Data or a device is out of reach of its owner (availability). */
    public static final Effect LOST = new Effect("lost", true);

    /**
     * {@code obscured}, Obscured: Data exists but cannot be read, for instance because it was encrypted (availability).
     */
    public static final Effect OBSCURED = new Effect("obscured", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Effect UNKNOWN = new Effect("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Effect UNDISCLOSED = new Effect("undisclosed", true);

    private static final CodeList<Effect> LIST = CodeList.open(
            "effect",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CONFIDENTIALITY,
                    INTEGRITY,
                    AVAILABILITY,
                    SAFETY,
                    FINANCE,
                    REPUTATION,
                    ALTERED_BEHAVIOUR,
                    CREATED_ACCOUNT,
                    DEFACED_CONTENT,
                    FRAUDULENT_TRANSACTION,
                    TAMPERED_HARDWARE,
                    TAMPERED_LOGS,
                    MISREPRESENTATION,
                    MODIFIED_AUTHENTICATION,
                    MODIFIED_CONFIGURATION,
                    MODIFIED_DATA,
                    MODIFIED_PRIVILEGES,
                    REGISTERED_AUTHENTICATOR,
                    REPURPOSED_RESOURCE,
                    INSTALLED_SOFTWARE,
                    ACCELERATED,
                    DEGRADED,
                    DESTROYED,
                    INTERRUPTED,
                    LOST,
                    OBSCURED,
                    UNKNOWN,
                    UNDISCLOSED));

    private Effect(String code, boolean known) {
        super(code, known);
    }

    @Override
    Effect another(String text, boolean known) {
        return new Effect(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Effect> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Effect of(String code) {
        return LIST.of(code);
    }
}
