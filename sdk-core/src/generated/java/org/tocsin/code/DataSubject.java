// Generated from codes/data-subject.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Data subject: Whose data is affected.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DataSubject extends OpenCode {

    /** {@code customer}, Customers: People or organisations that buy or use something. */
    public static final DataSubject CUSTOMER = new DataSubject("customer", true);

    /** {@code employee}, Employees: People who work for the victim. */
    public static final DataSubject EMPLOYEE = new DataSubject("employee", true);

    /** {@code partner}, Partners: Organisations that work with the victim, and their people. */
    public static final DataSubject PARTNER = new DataSubject("partner", true);

    /** {@code patient}, Patients: People under medical care. */
    public static final DataSubject PATIENT = new DataSubject("patient", true);

    /** {@code student}, Students: People who are taught. */
    public static final DataSubject STUDENT = new DataSubject("student", true);

    /** {@code victim-organisation}, The victim itself: The organisation that is hit. */
    public static final DataSubject VICTIM_ORGANISATION = new DataSubject("victim-organisation", true);

    /** {@code citizen}, Citizens: People in their relation to public authorities. */
    public static final DataSubject CITIZEN = new DataSubject("citizen", true);

    /** {@code child}, Children: People under age. */
    public static final DataSubject CHILD = new DataSubject("child", true);

    /** {@code public-official}, Public officials: People who hold a public office. */
    public static final DataSubject PUBLIC_OFFICIAL = new DataSubject("public-official", true);

    /** {@code unlisted}, Not listed: The group is known and this list has no code for it. */
    public static final DataSubject UNLISTED = new DataSubject("unlisted", true);

    /** {@code unknown}, Unknown: It is not known whose data it is. */
    public static final DataSubject UNKNOWN = new DataSubject("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DataSubject UNDISCLOSED = new DataSubject("undisclosed", true);

    private static final CodeList<DataSubject> LIST = CodeList.open(
            "data-subject",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CUSTOMER,
                    EMPLOYEE,
                    PARTNER,
                    PATIENT,
                    STUDENT,
                    VICTIM_ORGANISATION,
                    CITIZEN,
                    CHILD,
                    PUBLIC_OFFICIAL,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DataSubject(String code, boolean known) {
        super(code, known);
    }

    @Override
    DataSubject another(String text, boolean known) {
        return new DataSubject(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DataSubject> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DataSubject of(String code) {
        return LIST.of(code);
    }
}
