// Generated from codes/local-id-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Local identifier kind: What sort of identifier an office of its own gives to the incident.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class LocalIdKind extends OpenCode {

    /** {@code incident}, Incident number: The number of an incident in the office's system. */
    public static final LocalIdKind INCIDENT = new LocalIdKind("incident", true);

    /** {@code ticket}, Ticket: The number of a ticket or task. */
    public static final LocalIdKind TICKET = new LocalIdKind("ticket", true);

    /** {@code case}, Case file: The number of a case file, for instance at the police. */
    public static final LocalIdKind CASE = new LocalIdKind("case", true);

    /** {@code regulator}, Regulator's reference: The number that a supervising authority has given. */
    public static final LocalIdKind REGULATOR = new LocalIdKind("regulator", true);

    /** {@code source-record}, Source record: The identifier of the record from which the message was made. */
    public static final LocalIdKind SOURCE_RECORD = new LocalIdKind("source-record", true);

    /** {@code alternative}, Alternative identifier: Another identifier of the same incident at another office. */
    public static final LocalIdKind ALTERNATIVE = new LocalIdKind("alternative", true);

    /** {@code related-incident}, Related incident: The identifier of another incident that is related. */
    public static final LocalIdKind RELATED_INCIDENT = new LocalIdKind("related-incident", true);

    /** {@code campaign}, Campaign: The identifier of a campaign. */
    public static final LocalIdKind CAMPAIGN = new LocalIdKind("campaign", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final LocalIdKind UNKNOWN = new LocalIdKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final LocalIdKind UNDISCLOSED = new LocalIdKind("undisclosed", true);

    private static final CodeList<LocalIdKind> LIST = CodeList.open(
            "local-id-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INCIDENT,
                    TICKET,
                    CASE,
                    REGULATOR,
                    SOURCE_RECORD,
                    ALTERNATIVE,
                    RELATED_INCIDENT,
                    CAMPAIGN,
                    UNKNOWN,
                    UNDISCLOSED));

    private LocalIdKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    LocalIdKind another(String text, boolean known) {
        return new LocalIdKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<LocalIdKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LocalIdKind of(String code) {
        return LIST.of(code);
    }
}
