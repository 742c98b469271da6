// Generated from codes/technique-framework.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Technique framework: The catalogue from which a technique comes. The version stands beside it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TechniqueFramework extends OpenCode {

    /** {@code mitre-attack-enterprise}, ATT&amp;CK Enterprise: Techniques against office and cloud systems. */
    public static final TechniqueFramework MITRE_ATTACK_ENTERPRISE = new TechniqueFramework("mitre-attack-enterprise", true);

    /** {@code mitre-attack-mobile}, ATT&amp;CK Mobile: Techniques against mobile devices. */
    public static final TechniqueFramework MITRE_ATTACK_MOBILE = new TechniqueFramework("mitre-attack-mobile", true);

    /** {@code mitre-attack-ics}, ATT&amp;CK ICS: Techniques against industrial control systems. */
    public static final TechniqueFramework MITRE_ATTACK_ICS = new TechniqueFramework("mitre-attack-ics", true);

    /** {@code mitre-atlas}, ATLAS: Techniques against systems that learn. */
    public static final TechniqueFramework MITRE_ATLAS = new TechniqueFramework("mitre-atlas", true);

    /** {@code capec}, CAPEC: Common Attack Pattern Enumeration and Classification. */
    public static final TechniqueFramework CAPEC = new TechniqueFramework("capec", true);

    /** {@code cwe}, CWE: Common Weakness Enumeration, where the weakness is what was used. */
    public static final TechniqueFramework CWE = new TechniqueFramework("cwe", true);

    /** {@code owasp-top-ten}, OWASP Top Ten: The best known risks of web applications. */
    public static final TechniqueFramework OWASP_TOP_TEN = new TechniqueFramework("owasp-top-ten", true);

    /** {@code disarm}, DISARM: Techniques of influence by content. */
    public static final TechniqueFramework DISARM = new TechniqueFramework("disarm", true);

    /** {@code fight}, FiGHT: Techniques against mobile networks of the fifth generation. */
    public static final TechniqueFramework FIGHT = new TechniqueFramework("fight", true);

    /** {@code sparta}, SPARTA: Techniques against space systems. */
    public static final TechniqueFramework SPARTA = new TechniqueFramework("sparta", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TechniqueFramework UNKNOWN = new TechniqueFramework("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TechniqueFramework UNDISCLOSED = new TechniqueFramework("undisclosed", true);

    private static final CodeList<TechniqueFramework> LIST = CodeList.open(
            "technique-framework",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    MITRE_ATTACK_ENTERPRISE,
                    MITRE_ATTACK_MOBILE,
                    MITRE_ATTACK_ICS,
                    MITRE_ATLAS,
                    CAPEC,
                    CWE,
                    OWASP_TOP_TEN,
                    DISARM,
                    FIGHT,
                    SPARTA,
                    UNKNOWN,
                    UNDISCLOSED));

    private TechniqueFramework(String code, boolean known) {
        super(code, known);
    }

    @Override
    TechniqueFramework another(String text, boolean known) {
        return new TechniqueFramework(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TechniqueFramework> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TechniqueFramework of(String code) {
        return LIST.of(code);
    }
}
