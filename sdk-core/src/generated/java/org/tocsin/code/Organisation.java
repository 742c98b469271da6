// Generated from codes/organisation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Organisation: The party codes of organisations that are no States. Each begins with x-, as a party code of such an
 * organisation does.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Organisation extends OpenCode {

    /** {@code x-africacert}, AfricaCERT: The forum of African incident response teams. */
    public static final Organisation X_AFRICACERT = new Organisation("x-africacert", true);

    /** {@code x-apcert}, APCERT: The incident response teams of Asia and the Pacific. */
    public static final Organisation X_APCERT = new Organisation("x-apcert", true);

    /** {@code x-apec}, APEC: The forum of economies for cooperation in Asia and the Pacific. */
    public static final Organisation X_APEC = new Organisation("x-apec", true);

    /** {@code x-arf}, ASEAN Regional Forum: The forum for political and security dialogue of ASEAN and its partners. */
    public static final Organisation X_ARF = new Organisation("x-arf", true);

    /** {@code x-asean}, ASEAN: The Association of Southeast Asian Nations. */
    public static final Organisation X_ASEAN = new Organisation("x-asean", true);

    /** {@code x-au}, African Union: The union of the States of Africa. */
    public static final Organisation X_AU = new Organisation("x-au", true);

    /**
     * {@code x-coe}, Council of Europe: The organisation under whose auspices the convention on cybercrime of 2001 was
     * made.
     */
    public static final Organisation X_COE = new Organisation("x-coe", true);

    /** {@code x-ecowas}, ECOWAS: The economic community of States in West Africa. */
    public static final Organisation X_ECOWAS = new Organisation("x-ecowas", true);

    /** {@code x-enisa}, ENISA: The agency of the European Union for cybersecurity. */
    public static final Organisation X_ENISA = new Organisation("x-enisa", true);

    /** {@code x-eu}, European Union: The European Union, through whichever of its institutions speaks for it. */
    public static final Organisation X_EU = new Organisation("x-eu", true);

    /** {@code x-europol}, Europol: The agency of the European Union for law enforcement cooperation. */
    public static final Organisation X_EUROPOL = new Organisation("x-europol", true);

    /** {@code x-first}, FIRST: The worldwide forum of incident response and security teams. */
    public static final Organisation X_FIRST = new Organisation("x-first", true);

    /** {@code x-gcc}, Gulf Cooperation Council: The council for cooperation of Arab States of the Gulf. */
    public static final Organisation X_GCC = new Organisation("x-gcc", true);

    /** {@code x-icann}, ICANN: The corporation that coordinates names and numbers of the Internet. */
    public static final Organisation X_ICANN = new Organisation("x-icann", true);

    /** {@code x-icao}, ICAO: The International Civil Aviation Organization. */
    public static final Organisation X_ICAO = new Organisation("x-icao", true);

    /** {@code x-imo}, IMO: The International Maritime Organization. */
    public static final Organisation X_IMO = new Organisation("x-imo", true);

    /** {@code x-interpol}, INTERPOL: The international criminal police organization. */
    public static final Organisation X_INTERPOL = new Organisation("x-interpol", true);

    /** {@code x-itu}, ITU: The International Telecommunication Union. */
    public static final Organisation X_ITU = new Organisation("x-itu", true);

    /** {@code x-oas}, OAS: The Organization of American States. */
    public static final Organisation X_OAS = new Organisation("x-oas", true);

    /** {@code x-oecd}, OECD: The Organisation for Economic Co-operation and Development. */
    public static final Organisation X_OECD = new Organisation("x-oecd", true);

    /** {@code x-oic-cert}, OIC-CERT: The incident response teams of the Organisation of Islamic Cooperation. */
    public static final Organisation X_OIC_CERT = new Organisation("x-oic-cert", true);

    /** {@code x-osce}, OSCE: The Organization for Security and Co-operation in Europe. */
    public static final Organisation X_OSCE = new Organisation("x-osce", true);

    /** {@code x-pif}, Pacific Islands Forum: The forum of States and territories of the Pacific. */
    public static final Organisation X_PIF = new Organisation("x-pif", true);

    /** {@code x-sco}, SCO: The Shanghai Cooperation Organisation. */
    public static final Organisation X_SCO = new Organisation("x-sco", true);

    /** {@code x-tf-csirt}, TF-CSIRT: The task force of European incident response teams. */
    public static final Organisation X_TF_CSIRT = new Organisation("x-tf-csirt", true);

    /** {@code x-un}, United Nations: The United Nations, through whichever of its offices speaks for it. */
    public static final Organisation X_UN = new Organisation("x-un", true);

    /** {@code x-unidir}, UNIDIR: The United Nations Institute for Disarmament Research. */
    public static final Organisation X_UNIDIR = new Organisation("x-unidir", true);

    /** {@code x-unodc}, UNODC: The United Nations Office on Drugs and Crime. */
    public static final Organisation X_UNODC = new Organisation("x-unodc", true);

    /** {@code x-upu}, UPU: The Universal Postal Union. */
    public static final Organisation X_UPU = new Organisation("x-upu", true);

    /** {@code x-who}, WHO: The World Health Organization. */
    public static final Organisation X_WHO = new Organisation("x-who", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Organisation UNKNOWN = new Organisation("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Organisation UNDISCLOSED = new Organisation("undisclosed", true);

    private static final CodeList<Organisation> LIST = CodeList.open(
            "organisation",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    X_AFRICACERT,
                    X_APCERT,
                    X_APEC,
                    X_ARF,
                    X_ASEAN,
                    X_AU,
                    X_COE,
                    X_ECOWAS,
                    X_ENISA,
                    X_EU,
                    X_EUROPOL,
                    X_FIRST,
                    X_GCC,
                    X_ICANN,
                    X_ICAO,
                    X_IMO,
                    X_INTERPOL,
                    X_ITU,
                    X_OAS,
                    X_OECD,
                    X_OIC_CERT,
                    X_OSCE,
                    X_PIF,
                    X_SCO,
                    X_TF_CSIRT,
                    X_UN,
                    X_UNIDIR,
                    X_UNODC,
                    X_UPU,
                    X_WHO,
                    UNKNOWN,
                    UNDISCLOSED));

    private Organisation(String code, boolean known) {
        super(code, known);
    }

    @Override
    Organisation another(String text, boolean known) {
        return new Organisation(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Organisation> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Organisation of(String code) {
        return LIST.of(code);
    }
}
