// Generated from codes/contact-network.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Contact network: A standing network of contacts or teams to which an office may belong.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ContactNetwork extends OpenCode {

    /** {@code un-poc}, UN directory: The global directory of points of contact under the United Nations. */
    public static final ContactNetwork UN_POC = new ContactNetwork("un-poc", true);

    /** {@code arf-poc}, ARF directory: The directory of points of contact of the ASEAN Regional Forum. */
    public static final ContactNetwork ARF_POC = new ContactNetwork("arf-poc", true);

    /**
     * {@code asean-regional-cert}, ASEAN regional team: The teams that work together in the regional response team of
     * ASEAN.
     */
    public static final ContactNetwork ASEAN_REGIONAL_CERT = new ContactNetwork("asean-regional-cert", true);

    /** {@code apcert}, APCERT: The response teams of Asia and the Pacific. */
    public static final ContactNetwork APCERT = new ContactNetwork("apcert", true);

    /** {@code first}, FIRST: The worldwide forum of incident response and security teams. */
    public static final ContactNetwork FIRST = new ContactNetwork("first", true);

    /** {@code tf-csirt}, TF-CSIRT: The task force of European response teams. */
    public static final ContactNetwork TF_CSIRT = new ContactNetwork("tf-csirt", true);

    /** {@code oic-cert}, OIC-CERT: The response teams of the Organisation of Islamic Cooperation. */
    public static final ContactNetwork OIC_CERT = new ContactNetwork("oic-cert", true);

    /** {@code africacert}, AfricaCERT: The forum of African response teams. */
    public static final ContactNetwork AFRICACERT = new ContactNetwork("africacert", true);

    /** {@code pacson}, PaCSON: The network of teams in the Pacific islands. */
    public static final ContactNetwork PACSON = new ContactNetwork("pacson", true);

    /** {@code osce-cbm8}, OSCE contacts: The contacts under the eighth confidence-building measure of the OSCE. */
    public static final ContactNetwork OSCE_CBM8 = new ContactNetwork("osce-cbm8", true);

    /**
     * {@code oas-cbm}, OAS contacts: The contacts under the confidence-building measures of the Organization of
     * American States.
     */
    public static final ContactNetwork OAS_CBM = new ContactNetwork("oas-cbm", true);

    /**
     * {@code budapest-24x7}, Budapest Convention network: The contacts at all hours under the Council of Europe
     * convention on cybercrime.
     */
    public static final ContactNetwork BUDAPEST_24X7 = new ContactNetwork("budapest-24x7", true);

    /** {@code g7-24x7}, G7 network: The contacts at all hours of the G7 network on high-tech crime. */
    public static final ContactNetwork G7_24X7 = new ContactNetwork("g7-24x7", true);

    /**
     * {@code un-cybercrime-24x7}, UN convention network: The contacts at all hours under the United Nations convention
     * against cybercrime.
     */
    public static final ContactNetwork UN_CYBERCRIME_24X7 = new ContactNetwork("un-cybercrime-24x7", true);

    /** {@code interpol}, INTERPOL: The national bureaus and contacts of INTERPOL. */
    public static final ContactNetwork INTERPOL = new ContactNetwork("interpol", true);

    /** {@code eu-csirts-network}, CSIRTs network: The network of response teams under the law of the European Union. */
    public static final ContactNetwork EU_CSIRTS_NETWORK = new ContactNetwork("eu-csirts-network", true);

    /** {@code eu-cyclone}, EU-CyCLONe: The crisis liaison network of authorities in the European Union. */
    public static final ContactNetwork EU_CYCLONE = new ContactNetwork("eu-cyclone", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ContactNetwork UNKNOWN = new ContactNetwork("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ContactNetwork UNDISCLOSED = new ContactNetwork("undisclosed", true);

    private static final CodeList<ContactNetwork> LIST = CodeList.open(
            "contact-network",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    UN_POC,
                    ARF_POC,
                    ASEAN_REGIONAL_CERT,
                    APCERT,
                    FIRST,
                    TF_CSIRT,
                    OIC_CERT,
                    AFRICACERT,
                    PACSON,
                    OSCE_CBM8,
                    OAS_CBM,
                    BUDAPEST_24X7,
                    G7_24X7,
                    UN_CYBERCRIME_24X7,
                    INTERPOL,
                    EU_CSIRTS_NETWORK,
                    EU_CYCLONE,
                    UNKNOWN,
                    UNDISCLOSED));

    private ContactNetwork(String code, boolean known) {
        super(code, known);
    }

    @Override
    ContactNetwork another(String text, boolean known) {
        return new ContactNetwork(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ContactNetwork> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ContactNetwork of(String code) {
        return LIST.of(code);
    }
}
