// Generated from codes/commitment-framework.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Commitment framework: The instrument or plan in which a commitment was made. The place in it stands beside it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CommitmentFramework extends OpenCode {

    /**
     * {@code un-55-63}, UN resolution 55/63: The General Assembly's measures against the criminal misuse of information
     * technologies, of 2000.
     */
    public static final CommitmentFramework UN_55_63 = new CommitmentFramework("un-55-63", true);

    /**
     * {@code un-57-239}, UN resolution 57/239: The General Assembly's elements of a culture of cyber security, of 2002.
     */
    public static final CommitmentFramework UN_57_239 = new CommitmentFramework("un-57-239", true);

    /**
     * {@code un-58-199}, UN resolution 58/199: The General Assembly's elements for protecting critical information
     * infrastructures, of 2003.
     */
    public static final CommitmentFramework UN_58_199 = new CommitmentFramework("un-58-199", true);

    /**
     * {@code un-norms}, UN norms: The norms of responsible State behaviour that the United Nations endorsed in 2015.
     */
    public static final CommitmentFramework UN_NORMS = new CommitmentFramework("un-norms", true);

    /**
     * {@code budapest-convention}, Convention on Cybercrime: The Council of Europe's convention of 2001 and its
     * protocols.
     */
    public static final CommitmentFramework BUDAPEST_CONVENTION = new CommitmentFramework("budapest-convention", true);

    /**
     * {@code un-cybercrime-convention}, UN convention against cybercrime: The United Nations convention adopted in
     * 2024.
     */
    public static final CommitmentFramework UN_CYBERCRIME_CONVENTION = new CommitmentFramework("un-cybercrime-convention", true);

    /** {@code forum-work-plan}, Work plan of forum: The work plan of the forum to which the report goes. */
    public static final CommitmentFramework FORUM_WORK_PLAN = new CommitmentFramework("forum-work-plan", true);

    /** {@code forum-decision}, Decision of forum: A statement or decision of that forum outside its work plan. */
    public static final CommitmentFramework FORUM_DECISION = new CommitmentFramework("forum-decision", true);

    /** {@code bilateral-agreement}, Bilateral agreement: An agreement with another party. */
    public static final CommitmentFramework BILATERAL_AGREEMENT = new CommitmentFramework("bilateral-agreement", true);

    /** {@code national-strategy}, National strategy: The party's own strategy or programme. */
    public static final CommitmentFramework NATIONAL_STRATEGY = new CommitmentFramework("national-strategy", true);

    /** {@code other}, Other: Another instrument; the text says which. */
    public static final CommitmentFramework OTHER = new CommitmentFramework("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CommitmentFramework UNKNOWN = new CommitmentFramework("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CommitmentFramework UNDISCLOSED = new CommitmentFramework("undisclosed", true);

    private static final CodeList<CommitmentFramework> LIST = CodeList.open(
            "commitment-framework",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    UN_55_63,
                    UN_57_239,
                    UN_58_199,
                    UN_NORMS,
                    BUDAPEST_CONVENTION,
                    UN_CYBERCRIME_CONVENTION,
                    FORUM_WORK_PLAN,
                    FORUM_DECISION,
                    BILATERAL_AGREEMENT,
                    NATIONAL_STRATEGY,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private CommitmentFramework(String code, boolean known) {
        super(code, known);
    }

    @Override
    CommitmentFramework another(String text, boolean known) {
        return new CommitmentFramework(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CommitmentFramework> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CommitmentFramework of(String code) {
        return LIST.of(code);
    }
}
