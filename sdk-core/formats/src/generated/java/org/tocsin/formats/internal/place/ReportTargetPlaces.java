// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ClockStart;
import org.tocsin.code.ReportStage;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.TimeLimit;

/** The places of a {@link ReportTarget}. */
public final class ReportTargetPlaces {

    public static final Place<ReportTarget, ReportStage> STAGE =
            new Place<>("stage");

    public static final Place<ReportTarget, TimeLimit> WITHIN =
            new Place<>("within");

    public static final Place<ReportTarget, ClockStart> FROM =
            new Place<>("from");

    private ReportTargetPlaces() {}
}
