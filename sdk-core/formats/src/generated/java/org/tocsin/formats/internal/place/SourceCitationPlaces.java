// Generated from common/source-citation.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.SourceCitation;

/** The places of a {@link SourceCitation}. */
public final class SourceCitationPlaces {

    public static final Place<SourceCitation, String> URL =
            new Place<>("url");

    public static final Place<SourceCitation, String> CITATION =
            new Place<>("citation");

    public static final Place<SourceCitation, String> TITLE =
            new Place<>("title");

    public static final Place<SourceCitation, String> PUBLISHED_ON =
            new Place<>("publishedOn");

    private SourceCitationPlaces() {}
}
