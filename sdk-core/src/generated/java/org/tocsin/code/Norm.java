// Generated from codes/norm.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Norm: A norm of responsible behaviour, or a body of law.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Norm extends OpenCode {

    /**
     * {@code un-norm-13a}, UN norm 13 (a): States cooperate for stability and security, and keep from harmful ICT
     * practices.
     */
    public static final Norm UN_NORM_13A = new Norm("un-norm-13a", true);

    /**
     * {@code un-norm-13b}, UN norm 13 (b): States weigh all that bears on an incident, its context and the difficulty
     * of attribution included.
     */
    public static final Norm UN_NORM_13B = new Norm("un-norm-13b", true);

    /**
     * {@code un-norm-13c}, UN norm 13 (c): States do not knowingly let their territory be used for wrongful acts by
     * means of ICTs.
     */
    public static final Norm UN_NORM_13C = new Norm("un-norm-13c", true);

    /** {@code un-norm-13d}, UN norm 13 (d): States cooperate against the use of ICTs for crime and terrorism. */
    public static final Norm UN_NORM_13D = new Norm("un-norm-13d", true);

    /** {@code un-norm-13e}, UN norm 13 (e): States respect human rights, privacy among them, in the use of ICTs. */
    public static final Norm UN_NORM_13E = new Norm("un-norm-13e", true);

    /**
     * {@code un-norm-13f}, UN norm 13 (f): States do not damage critical infrastructure by means of ICTs, nor knowingly
     * support it.
     */
    public static final Norm UN_NORM_13F = new Norm("un-norm-13f", true);

    /** {@code un-norm-13g}, UN norm 13 (g): States protect their own critical infrastructure. */
    public static final Norm UN_NORM_13G = new Norm("un-norm-13g", true);

    /**
     * {@code un-norm-13h}, UN norm 13 (h): States answer fitting requests for help, and to stop activity that comes
     * from their territory.
     */
    public static final Norm UN_NORM_13H = new Norm("un-norm-13h", true);

    /** {@code un-norm-13i}, UN norm 13 (i): States keep the supply chain sound and malicious tools from spreading. */
    public static final Norm UN_NORM_13I = new Norm("un-norm-13i", true);

    /**
     * {@code un-norm-13j}, UN norm 13 (j): States encourage that weaknesses are reported responsibly and remedies
     * shared.
     */
    public static final Norm UN_NORM_13J = new Norm("un-norm-13j", true);

    /**
     * {@code un-norm-13k}, UN norm 13 (k): States do not harm the response teams of others, nor use their own to do
     * harm.
     */
    public static final Norm UN_NORM_13K = new Norm("un-norm-13k", true);

    /** {@code un-charter}, UN Charter: The Charter of the United Nations. */
    public static final Norm UN_CHARTER = new Norm("un-charter", true);

    /**
     * {@code state-responsibility-law}, Law of State responsibility: The rules of international law on when a State
     * answers for an act.
     */
    public static final Norm STATE_RESPONSIBILITY_LAW = new Norm("state-responsibility-law", true);

    /** {@code customary-law}, Customary law: Another rule of international law that rests on custom. */
    public static final Norm CUSTOMARY_LAW = new Norm("customary-law", true);

    /** {@code humanitarian-law}, Humanitarian law: The law of armed conflict. */
    public static final Norm HUMANITARIAN_LAW = new Norm("humanitarian-law", true);

    /** {@code human-rights-law}, Human rights law: Treaties and custom on human rights. */
    public static final Norm HUMAN_RIGHTS_LAW = new Norm("human-rights-law", true);

    /**
     * {@code budapest-convention}, Budapest Convention: The Convention on Cybercrime of the Council of Europe, with its
     * protocols.
     */
    public static final Norm BUDAPEST_CONVENTION = new Norm("budapest-convention", true);

    /**
     * {@code un-cybercrime-convention}, UN Cybercrime Convention: The Convention of the United Nations against
     * Cybercrime.
     */
    public static final Norm UN_CYBERCRIME_CONVENTION = new Norm("un-cybercrime-convention", true);

    /** {@code osce-cbm}, OSCE measures: The confidence-building measures of the OSCE; the clause gives the number. */
    public static final Norm OSCE_CBM = new Norm("osce-cbm", true);

    /** {@code arf-work-plan}, ARF work plan: The work plan of the ASEAN Regional Forum on the security of ICTs. */
    public static final Norm ARF_WORK_PLAN = new Norm("arf-work-plan", true);

    /** {@code bilateral-agreement}, Bilateral agreement: An agreement between the parties concerned. */
    public static final Norm BILATERAL_AGREEMENT = new Norm("bilateral-agreement", true);

    /** {@code national-law}, National law: The law of the originator. */
    public static final Norm NATIONAL_LAW = new Norm("national-law", true);

    /** {@code other}, Other: Another norm or rule, named in the text. */
    public static final Norm OTHER = new Norm("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Norm UNKNOWN = new Norm("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Norm UNDISCLOSED = new Norm("undisclosed", true);

    private static final CodeList<Norm> LIST = CodeList.open(
            "norm",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    UN_NORM_13A,
                    UN_NORM_13B,
                    UN_NORM_13C,
                    UN_NORM_13D,
                    UN_NORM_13E,
                    UN_NORM_13F,
                    UN_NORM_13G,
                    UN_NORM_13H,
                    UN_NORM_13I,
                    UN_NORM_13J,
                    UN_NORM_13K,
                    UN_CHARTER,
                    STATE_RESPONSIBILITY_LAW,
                    CUSTOMARY_LAW,
                    HUMANITARIAN_LAW,
                    HUMAN_RIGHTS_LAW,
                    BUDAPEST_CONVENTION,
                    UN_CYBERCRIME_CONVENTION,
                    OSCE_CBM,
                    ARF_WORK_PLAN,
                    BILATERAL_AGREEMENT,
                    NATIONAL_LAW,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private Norm(String code, boolean known) {
        super(code, known);
    }

    @Override
    Norm another(String text, boolean known) {
        return new Norm(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Norm> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Norm of(String code) {
        return LIST.of(code);
    }
}
