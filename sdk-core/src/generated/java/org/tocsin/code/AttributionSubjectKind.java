// Generated from codes/attribution-subject-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Attribution subject kind: What or who an attribution points to.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AttributionSubjectKind extends OpenCode {

    /** {@code infrastructure}, Infrastructure: Hosts, networks or accounts from which activity was seen to come. */
    public static final AttributionSubjectKind INFRASTRUCTURE = new AttributionSubjectKind("infrastructure", true);

    /** {@code activity-cluster}, Activity cluster: Events that belong together, whoever is behind them. */
    public static final AttributionSubjectKind ACTIVITY_CLUSTER = new AttributionSubjectKind("activity-cluster", true);

    /** {@code group}, Group: People who act together and are known by a label. */
    public static final AttributionSubjectKind GROUP = new AttributionSubjectKind("group", true);

    /** {@code person}, Person: A human being; the label is the one used in the proceedings and need not be a name. */
    public static final AttributionSubjectKind PERSON = new AttributionSubjectKind("person", true);

    /** {@code organisation}, Organisation: A firm, an office or another body. */
    public static final AttributionSubjectKind ORGANISATION = new AttributionSubjectKind("organisation", true);

    /** {@code party}, Party: A party itself. */
    public static final AttributionSubjectKind PARTY = new AttributionSubjectKind("party", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AttributionSubjectKind UNKNOWN = new AttributionSubjectKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AttributionSubjectKind UNDISCLOSED = new AttributionSubjectKind("undisclosed", true);

    private static final CodeList<AttributionSubjectKind> LIST = CodeList.open(
            "attribution-subject-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INFRASTRUCTURE,
                    ACTIVITY_CLUSTER,
                    GROUP,
                    PERSON,
                    ORGANISATION,
                    PARTY,
                    UNKNOWN,
                    UNDISCLOSED));

    private AttributionSubjectKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    AttributionSubjectKind another(String text, boolean known) {
        return new AttributionSubjectKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AttributionSubjectKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AttributionSubjectKind of(String code) {
        return LIST.of(code);
    }
}
