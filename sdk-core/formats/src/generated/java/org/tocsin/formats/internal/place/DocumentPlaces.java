// Generated from common/document.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.code.DocumentUse;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Text;

/** The places of a {@link Document}. */
public final class DocumentPlaces {

    public static final Place<Document, Text> TITLE =
            new Place<>("title");

    public static final Place<Document, DocumentFormat> FORMAT =
            new Place<>("format");

    public static final Place<Document, String> FORMAT_VERSION =
            new Place<>("formatVersion");

    public static final Place<Document, String> MEDIA_TYPE =
            new Place<>("mediaType");

    public static final Place<Document, String> URI =
            new Place<>("uri");

    public static final Place<Document, Text> ACCESS =
            new Place<>("access");

    public static final Place<Document, String> CONTENT =
            new Place<>("content");

    public static final Place<Document, Long> SIZE =
            new Place<>("size");

    public static final Place<Document, String> DIGEST =
            new Place<>("digest");

    public static final Place<Document, DocumentPart> PART =
            new Place<>("part");

    public static final Place<Document, Tlp> TLP =
            new Place<>("tlp");

    public static final Place<Document, DocumentHazard> HAZARD =
            new Place<>("hazard");

    public static final Place<Document, DocumentUse> USE =
            new Place<>("use");

    private DocumentPlaces() {}
}
