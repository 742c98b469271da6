// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ExerciseSigns;

/** The places of a {@link ExerciseSigns}. */
public final class ExerciseSignsPlaces {

    public static final Place<ExerciseSigns, Text> TEXT =
            new Place<>("text");

    public static final Place<ExerciseSigns, Text> AREA =
            new Place<>("area");

    public static final ListPlace<ExerciseSigns, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<ExerciseSigns, String> SYSTEMS =
            new ListPlace<>("systems", 500);

    public static final Place<ExerciseSigns, String> MARKER =
            new Place<>("marker");

    public static final ListPlace<ExerciseSigns, LocalMarker> LOCAL_MARKERS =
            new ListPlace<>("localMarkers", 32);

    public static final Place<ExerciseSigns, PartyRole> CONTACT =
            new Place<>("contact");

    private ExerciseSignsPlaces() {}
}
