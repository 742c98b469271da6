// Generated from codes/information-purpose.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Purpose of question: What somebody who asks for information wants to learn.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class InformationPurpose extends OpenCode {

    /** {@code verify-report}, Verify a report: Find out whether something that has been heard or read is true. */
    public static final InformationPurpose VERIFY_REPORT = new InformationPurpose("verify-report", true);

    /**
     * {@code technical-detail}, Technical detail: Understand how the matter works: method, tools, weaknesses, spread.
     */
    public static final InformationPurpose TECHNICAL_DETAIL = new InformationPurpose("technical-detail", true);

    /** {@code indicators}, Indicators: Get values by which the activity can be recognised. */
    public static final InformationPurpose INDICATORS = new InformationPurpose("indicators", true);

    /**
     * {@code victim-status}, State of victims: Learn whether certain organisations or systems are affected, and how
     * they are.
     */
    public static final InformationPurpose VICTIM_STATUS = new InformationPurpose("victim-status", true);

    /**
     * {@code infrastructure-owner}, Owner of infrastructure: Learn who runs or owns a system, so that the owner can be
     * reached.
     */
    public static final InformationPurpose INFRASTRUCTURE_OWNER = new InformationPurpose("infrastructure-owner", true);

    /** {@code legal-information}, Legal information: Learn what the law of the other party asks for or allows. */
    public static final InformationPurpose LEGAL_INFORMATION = new InformationPurpose("legal-information", true);

    /** {@code good-practice}, Good practice: Learn how others deal with such a matter. */
    public static final InformationPurpose GOOD_PRACTICE = new InformationPurpose("good-practice", true);

    /** {@code other}, Other: Something else; the reason says what. */
    public static final InformationPurpose OTHER = new InformationPurpose("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final InformationPurpose UNKNOWN = new InformationPurpose("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final InformationPurpose UNDISCLOSED = new InformationPurpose("undisclosed", true);

    private static final CodeList<InformationPurpose> LIST = CodeList.open(
            "information-purpose",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    VERIFY_REPORT,
                    TECHNICAL_DETAIL,
                    INDICATORS,
                    VICTIM_STATUS,
                    INFRASTRUCTURE_OWNER,
                    LEGAL_INFORMATION,
                    GOOD_PRACTICE,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private InformationPurpose(String code, boolean known) {
        super(code, known);
    }

    @Override
    InformationPurpose another(String text, boolean known) {
        return new InformationPurpose(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<InformationPurpose> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static InformationPurpose of(String code) {
        return LIST.of(code);
    }
}
