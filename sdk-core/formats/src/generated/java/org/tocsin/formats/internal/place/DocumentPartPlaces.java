// Generated from common/document-part.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.DocumentPart;

/** The places of a {@link DocumentPart}. */
public final class DocumentPartPlaces {

    public static final Place<DocumentPart, Integer> NUMBER =
            new Place<>("number");

    public static final Place<DocumentPart, Integer> COUNT =
            new Place<>("count");

    public static final Place<DocumentPart, Long> SIZE =
            new Place<>("size");

    public static final Place<DocumentPart, String> DIGEST =
            new Place<>("digest");

    private DocumentPartPlaces() {}
}
