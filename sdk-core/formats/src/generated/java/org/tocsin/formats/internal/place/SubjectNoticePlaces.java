// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.SubjectNotice;

/** The places of a {@link SubjectNotice}. */
public final class SubjectNoticePlaces {

    public static final Place<SubjectNotice, Boolean> INFORMED =
            new Place<>("informed");

    public static final Place<SubjectNotice, PartialTime> AT =
            new Place<>("at");

    public static final Place<SubjectNotice, MessageId> MESSAGE =
            new Place<>("message");

    private SubjectNoticePlaces() {}
}
