// Generated from codes/industry-scheme.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Industry scheme: The classification from which an industry or sector code comes. The version stands beside it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class IndustryScheme extends OpenCode {

    /** {@code naics}, NAICS: North American Industry Classification System. */
    public static final IndustryScheme NAICS = new IndustryScheme("naics", true);

    /** {@code isic}, ISIC: International Standard Industrial Classification. */
    public static final IndustryScheme ISIC = new IndustryScheme("isic", true);

    /** {@code nace}, NACE: Classification of economic activities of the European Union. */
    public static final IndustryScheme NACE = new IndustryScheme("nace", true);

    /** {@code anzsic}, ANZSIC: Australian and New Zealand Standard Industrial Classification. */
    public static final IndustryScheme ANZSIC = new IndustryScheme("anzsic", true);

    /** {@code gics}, GICS: Global Industry Classification Standard. */
    public static final IndustryScheme GICS = new IndustryScheme("gics", true);

    /** {@code nis2}, NIS2 annexes: Sectors of the second NIS directive, as annex and number, such as I.5. */
    public static final IndustryScheme NIS2 = new IndustryScheme("nis2", true);

    /** {@code cisa-sectors}, CISA sectors: The sixteen critical infrastructure sectors, by name. */
    public static final IndustryScheme CISA_SECTORS = new IndustryScheme("cisa-sectors", true);

    /** {@code sg-cii}, Singapore sectors: Sectors of critical information infrastructure of Singapore, by name. */
    public static final IndustryScheme SG_CII = new IndustryScheme("sg-cii", true);

    /** {@code stix-industry-sector}, STIX industry sector: Industry sector vocabulary of STIX 2.1. */
    public static final IndustryScheme STIX_INDUSTRY_SECTOR = new IndustryScheme("stix-industry-sector", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final IndustryScheme UNKNOWN = new IndustryScheme("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final IndustryScheme UNDISCLOSED = new IndustryScheme("undisclosed", true);

    private static final CodeList<IndustryScheme> LIST = CodeList.open(
            "industry-scheme",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NAICS,
                    ISIC,
                    NACE,
                    ANZSIC,
                    GICS,
                    NIS2,
                    CISA_SECTORS,
                    SG_CII,
                    STIX_INDUSTRY_SECTOR,
                    UNKNOWN,
                    UNDISCLOSED));

    private IndustryScheme(String code, boolean known) {
        super(code, known);
    }

    @Override
    IndustryScheme another(String text, boolean known) {
        return new IndustryScheme(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<IndustryScheme> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static IndustryScheme of(String code) {
        return LIST.of(code);
    }
}
