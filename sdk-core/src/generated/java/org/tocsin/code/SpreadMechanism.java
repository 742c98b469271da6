// Generated from codes/spread-mechanism.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Spread mechanism: How an incident reaches, or may reach, others.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class SpreadMechanism extends OpenCode {

    /** {@code network-worm}, Network worm: Software copies itself through the network. */
    public static final SpreadMechanism NETWORK_WORM = new SpreadMechanism("network-worm", true);

    /** {@code email}, E-mail: Messages carry it on. */
    public static final SpreadMechanism EMAIL = new SpreadMechanism("email", true);

    /** {@code messaging}, Messaging: Chat, short messages or social media carry it on. */
    public static final SpreadMechanism MESSAGING = new SpreadMechanism("messaging", true);

    /** {@code web}, Web: Visitors of a site take it with them. */
    public static final SpreadMechanism WEB = new SpreadMechanism("web", true);

    /** {@code removable-media}, Removable media: Storage that people carry takes it on. */
    public static final SpreadMechanism REMOVABLE_MEDIA = new SpreadMechanism("removable-media", true);

    /**
     * {@code software-supply-chain}, Software supply chain: An update, a library or a product carries it to its users.
     */
    public static final SpreadMechanism SOFTWARE_SUPPLY_CHAIN = new SpreadMechanism("software-supply-chain", true);

    /**
     * {@code service-provider}, Service provider: A shared provider, such as a managed service or a cloud, carries it
     * on.
     */
    public static final SpreadMechanism SERVICE_PROVIDER = new SpreadMechanism("service-provider", true);

    /** {@code shared-credentials}, Shared credentials: Accounts or keys that work in several places carry it on. */
    public static final SpreadMechanism SHARED_CREDENTIALS = new SpreadMechanism("shared-credentials", true);

    /** {@code trust-relationship}, Trust relationship: Connected networks or federated identities carry it on. */
    public static final SpreadMechanism TRUST_RELATIONSHIP = new SpreadMechanism("trust-relationship", true);

    /** {@code routing}, Routing: Wrong routes carry it on. */
    public static final SpreadMechanism ROUTING = new SpreadMechanism("routing", true);

    /** {@code name-resolution}, Name resolution: Wrong answers of the name system carry it on. */
    public static final SpreadMechanism NAME_RESOLUTION = new SpreadMechanism("name-resolution", true);

    /** {@code telephony}, Telephony: Calls or signalling carry it on. */
    public static final SpreadMechanism TELEPHONY = new SpreadMechanism("telephony", true);

    /** {@code shared-service}, Dependence on a service: Others depend on the service that fails. */
    public static final SpreadMechanism SHARED_SERVICE = new SpreadMechanism("shared-service", true);

    /** {@code stolen-data}, Stolen data: Data of others was taken. */
    public static final SpreadMechanism STOLEN_DATA = new SpreadMechanism("stolen-data", true);

    /** {@code physical-link}, Physical link: A cable, a power line or a site is shared. */
    public static final SpreadMechanism PHYSICAL_LINK = new SpreadMechanism("physical-link", true);

    /** {@code none}, None: It does not spread. */
    public static final SpreadMechanism NONE = new SpreadMechanism("none", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final SpreadMechanism UNKNOWN = new SpreadMechanism("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final SpreadMechanism UNDISCLOSED = new SpreadMechanism("undisclosed", true);

    private static final CodeList<SpreadMechanism> LIST = CodeList.open(
            "spread-mechanism",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NETWORK_WORM,
                    EMAIL,
                    MESSAGING,
                    WEB,
                    REMOVABLE_MEDIA,
                    SOFTWARE_SUPPLY_CHAIN,
                    SERVICE_PROVIDER,
                    SHARED_CREDENTIALS,
                    TRUST_RELATIONSHIP,
                    ROUTING,
                    NAME_RESOLUTION,
                    TELEPHONY,
                    SHARED_SERVICE,
                    STOLEN_DATA,
                    PHYSICAL_LINK,
                    NONE,
                    UNKNOWN,
                    UNDISCLOSED));

    private SpreadMechanism(String code, boolean known) {
        super(code, known);
    }

    @Override
    SpreadMechanism another(String text, boolean known) {
        return new SpreadMechanism(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<SpreadMechanism> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SpreadMechanism of(String code) {
        return LIST.of(code);
    }
}
