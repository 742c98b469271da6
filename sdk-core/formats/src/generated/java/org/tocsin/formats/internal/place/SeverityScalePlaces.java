// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.SeverityScheme;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SeverityScaleLevel;

/** The places of a {@link SeverityScale}. */
public final class SeverityScalePlaces {

    public static final Place<SeverityScale, SeverityScheme> SCHEME =
            new Place<>("scheme");

    public static final ListPlace<SeverityScale, SeverityScaleLevel> LEVELS =
            new ListPlace<>("levels", 32);

    private SeverityScalePlaces() {}
}
