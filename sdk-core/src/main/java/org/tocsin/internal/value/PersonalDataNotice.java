package org.tocsin.internal.value;

import org.tocsin.code.PersonalData;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;

/**
 * Whether a message says that it holds personal data. Clause: <a
 * href="{@docRoot}/clauses.html#named-persons">named-persons</a>.
 */
public final class PersonalDataNotice {

    private PersonalDataNotice() {}

    /** Whether the handling says that there is no personal data, or says nothing of it. */
    public static boolean isMissing(Header header) {
        Handling handling = header.handling();
        PersonalData stated = handling.personalDataOrDefault();
        return stated == PersonalData.NONE || stated == PersonalData.NOT_STATED;
    }
}
