// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartialTime;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressTimeFrame;

/** The places of a {@link ProgressItem}. */
public final class ProgressItemPlaces {

    public static final Place<ProgressItem, String> ID =
            new Place<>("id");

    public static final Place<ProgressItem, ProgressArea> AREA =
            new Place<>("area");

    public static final Place<ProgressItem, Text> TITLE =
            new Place<>("title");

    public static final Place<ProgressItem, ProgressStatus> STATUS =
            new Place<>("status");

    public static final Place<ProgressItem, Text> TEXT =
            new Place<>("text");

    public static final Place<ProgressItem, Text> PLANNED =
            new Place<>("planned");

    public static final Place<ProgressItem, ProgressTimeFrame> TIME_FRAME =
            new Place<>("timeFrame");

    public static final Place<ProgressItem, PartialTime> ADOPTED =
            new Place<>("adopted");

    public static final Place<ProgressItem, PartialTime> EFFECTIVE =
            new Place<>("effective");

    public static final ListPlace<ProgressItem, ProgressCommitment> COMMITMENTS =
            new ListPlace<>("commitments", 32);

    public static final ListPlace<ProgressItem, ProgressFigure> FIGURES =
            new ListPlace<>("figures", 16);

    public static final ListPlace<ProgressItem, SourceCitation> EVIDENCE =
            new ListPlace<>("evidence", 16);

    public static final Place<ProgressItem, Text> NEEDS =
            new Place<>("needs");

    public static final Place<ProgressItem, Text> OFFERS =
            new Place<>("offers");

    public static final Place<ProgressItem, PocRole> CONTACT =
            new Place<>("contact");

    private ProgressItemPlaces() {}
}
