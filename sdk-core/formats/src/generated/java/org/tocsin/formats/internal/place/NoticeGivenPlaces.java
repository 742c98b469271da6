// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.NotifiedBody;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.NoticeGiven;

/** The places of a {@link NoticeGiven}. */
public final class NoticeGivenPlaces {

    public static final Place<NoticeGiven, NotifiedBody> WHOM =
            new Place<>("whom");

    public static final Place<NoticeGiven, PartialTime> AT =
            new Place<>("at");

    private NoticeGivenPlaces() {}
}
