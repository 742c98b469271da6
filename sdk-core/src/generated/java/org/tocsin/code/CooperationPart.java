// Generated from codes/cooperation-part.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Cooperation part: What a partner would do in a cooperation.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CooperationPart extends OpenCode {

    /** {@code beneficiary}, Beneficiary: Receives help, knowledge or means. */
    public static final CooperationPart BENEFICIARY = new CooperationPart("beneficiary", true);

    /** {@code provider}, Provider: Gives help, knowledge or means. */
    public static final CooperationPart PROVIDER = new CooperationPart("provider", true);

    /** {@code implementer}, Implementer: Does the work. */
    public static final CooperationPart IMPLEMENTER = new CooperationPart("implementer", true);

    /** {@code funder}, Funder: Gives money. */
    public static final CooperationPart FUNDER = new CooperationPart("funder", true);

    /** {@code host}, Host: Gives the place and looks after those who come. */
    public static final CooperationPart HOST = new CooperationPart("host", true);

    /** {@code adviser}, Adviser: Gives advice from experience. */
    public static final CooperationPart ADVISER = new CooperationPart("adviser", true);

    /** {@code co-author}, Co-author: Helps to write or to decide. */
    public static final CooperationPart CO_AUTHOR = new CooperationPart("co-author", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CooperationPart UNKNOWN = new CooperationPart("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CooperationPart UNDISCLOSED = new CooperationPart("undisclosed", true);

    private static final CodeList<CooperationPart> LIST = CodeList.open(
            "cooperation-part",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    BENEFICIARY,
                    PROVIDER,
                    IMPLEMENTER,
                    FUNDER,
                    HOST,
                    ADVISER,
                    CO_AUTHOR,
                    UNKNOWN,
                    UNDISCLOSED));

    private CooperationPart(String code, boolean known) {
        super(code, known);
    }

    @Override
    CooperationPart another(String text, boolean known) {
        return new CooperationPart(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CooperationPart> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CooperationPart of(String code) {
        return LIST.of(code);
    }
}
