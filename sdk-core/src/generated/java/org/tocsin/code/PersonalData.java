// Generated from codes/personal-data.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Personal data: What personal data the message holds, as its originator judges. The default is not-stated.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum PersonalData implements Code {
    /** {@code not-stated}, Not stated: The originator does not say. */
    NOT_STATED("not-stated"),
    /** {@code none}, None: There is no personal data in the message. */
    NONE("none"),
    /** {@code contact-only}, Contact data only: Only what is needed to reach people in their office. */
    CONTACT_ONLY("contact-only"),
    /**
     * {@code incidental}, Incidental: Personal data occurs in technical material, such as addresses or account names.
     */
    INCIDENTAL("incidental"),
    /** {@code sensitive}, Sensitive: Personal data whose disclosure could harm the persons concerned. */
    SENSITIVE("sensitive");

    private static final CodeList<PersonalData> LIST =
            CodeList.closed("personal-data", values(), Map.of(), Set.of());

    private final String code;

    PersonalData(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<PersonalData> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static PersonalData of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
