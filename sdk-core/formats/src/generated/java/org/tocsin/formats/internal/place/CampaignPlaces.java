// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.incident.Campaign;

/** The places of a {@link Campaign}. */
public final class CampaignPlaces {

    public static final Place<Campaign, String> ID =
            new Place<>("id");

    public static final Place<Campaign, String> NAME =
            new Place<>("name");

    private CampaignPlaces() {}
}
