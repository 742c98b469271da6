// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Detection;

/** The places of a {@link Detection}. */
public final class DetectionPlaces {

    public static final Place<Detection, DetectionSource> BY =
            new Place<>("by");

    public static final ListPlace<Detection, DetectionMethod> METHOD =
            new ListPlace<>("method", 64);

    public static final Place<Detection, Text> NOTIFIED_BY =
            new Place<>("notifiedBy");

    private DetectionPlaces() {}
}
