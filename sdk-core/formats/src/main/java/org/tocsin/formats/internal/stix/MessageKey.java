package org.tocsin.formats.internal.stix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.formats.internal.place.HeaderPlaces;

/** The members of a message that our extension has as properties of its own. */
public final class MessageKey {

    public static final String REALM = "realm";
    public static final String MESSAGE_ID = "message_id";
    public static final String MESSAGE_TYPE = "message_type";

    /** What no member of STIX has exactly, and how reading finds back to the message. */
    public static final String RESIDUE = "residue";

    public static final String WAY_BACK = "way_back";

    /** The properties of the extension, by the members of the message. */
    public static final Map<String, String> PROPERTIES = properties();

    private MessageKey() {}

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(HeaderPlaces.TOCSIN.path(), "format_version");
        properties.put(HeaderPlaces.TYPE.path(), MESSAGE_TYPE);
        properties.put(HeaderPlaces.REALM.path(), REALM);
        properties.put(HeaderPlaces.ID.path(), MESSAGE_ID);
        properties.put(HeaderPlaces.REVISION.path(), "revision");
        properties.put(HeaderPlaces.THREAD.path(), "thread");
        return Collections.unmodifiableMap(properties);
    }
}
