package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.one;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.DocumentPlaces;
import org.tocsin.message.Document;

/**
 * A document as an artifact. It is only written: an artifact has no title, and most artifacts of others are malware, which
 * nobody should find among documents to open.
 */
public final class DocumentMap {

    private static final Pattern MEDIA =
            Pattern.compile("(application|audio|font|image|message|model|multipart|text|video)/[a-zA-Z0-9.+_-]+");

    private static final int QUANTUM = 4;

    public static final Correspondence<Document> DIGEST = Digests.digest(DocumentPlaces.DIGEST.path());

    public static final Correspondence<Document> CONTENT = key(
            DocumentPlaces.CONTENT,
            "payload_bin",
            written("Base64 with padding", text -> text.length() % QUANTUM == 0));

    public static final Correspondence<Document> ADDRESS =
            key(DocumentPlaces.URI, "url", written("address of the web", SourceMap::isWeb));

    public static final Correspondence<Document> MEDIA_TYPE =
            one(DocumentPlaces.MEDIA_TYPE, "mime_type", written("registered type", MEDIA.asMatchPredicate()));

    private DocumentMap() {}

    private static <V> Values<V> written(String how, Predicate<String> form) {
        return Values.text(how, text -> Optional.of(text).filter(form), Optional::of);
    }
}
