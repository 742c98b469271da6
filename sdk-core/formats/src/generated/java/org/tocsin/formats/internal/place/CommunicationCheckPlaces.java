// Generated from types/communication-check.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChannelKind;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.Extensions;
import org.tocsin.message.directory.CommunicationCheck;

/** The places of a {@link CommunicationCheck}. */
public final class CommunicationCheckPlaces {

    public static final Place<CommunicationCheck, CommunicationCheckKind> KIND =
            new Place<>("kind");

    public static final Place<CommunicationCheck, ChannelKind> CHANNEL =
            new Place<>("channel");

    public static final Place<CommunicationCheck, EntryId> ENTRY =
            new Place<>("entry");

    public static final Place<CommunicationCheck, String> CHALLENGE =
            new Place<>("challenge");

    public static final Place<CommunicationCheck, Boolean> ANNOUNCED =
            new Place<>("announced");

    public static final Place<CommunicationCheck, CheckCampaignId> CAMPAIGN =
            new Place<>("campaign");

    public static final Place<CommunicationCheck, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private CommunicationCheckPlaces() {}
}
