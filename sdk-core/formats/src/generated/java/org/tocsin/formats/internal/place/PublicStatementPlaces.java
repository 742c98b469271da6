// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PublicStatementState;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.PublicStatement;

/** The places of a {@link PublicStatement}. */
public final class PublicStatementPlaces {

    public static final Place<PublicStatement, PublicStatementState> STATE =
            new Place<>("state");

    public static final Place<PublicStatement, String> URL =
            new Place<>("url");

    public static final Place<PublicStatement, Timestamp> EMBARGO_UNTIL =
            new Place<>("embargoUntil");

    private PublicStatementPlaces() {}
}
