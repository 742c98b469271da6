package org.tocsin.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.code.DocumentFormat;
import org.tocsin.message.Document;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.signature.Digest;
import org.tocsin.validation.InvalidMessageException;

/** Writes lists of indicators that are too long for a message, and the document by which the message refers to one. */
public final class IndicatorListWriter {

    /** The media type of a list: one JSON object a line, in UTF-8. */
    public static final String MEDIA_TYPE = "application/jsonl";

    private IndicatorListWriter() {}

    /**
     * The list of these indicators, at least one and at most 1,000,000, for the message with this header. Those that are not to be
     * blocked stand first; otherwise the order is kept. The header needs no documents yet: the list says of the message its party,
     * realm, identifier, revision, time, label and {@code pap}.
     *
     * @throws InvalidMessageException where an indicator, or the list as a whole, is not valid; warnings are no obstacle
     */
    public static byte[] write(Header header, List<Indicator> indicators) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try {
            write(header, indicators::forEach, list);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return list.toByteArray();
    }

    /**
     * Writes such a list of any length in constant memory. The indicators are gone through four times, and nothing is written
     * before all of them were found to be valid; the output is not closed.
     *
     * @return the first line of the list
     * @throws InvalidMessageException where an indicator, or the list as a whole, is not valid; warnings are no obstacle
     * @throws IOException where the indicators can't be read, or change while they are written, or the output fails
     */
    public static IndicatorList write(Header header, IndicatorSource indicators, OutputStream out) throws IOException {
        ListDraft draft = new ListDraft(header);
        ListDraft.inOrder(indicators, draft::add);
        IndicatorList head = draft.head();
        ListDraft.write(head, indicators, out);
        return head;
    }

    /** Begins the document by which a message refers to a list: its format, media type, size and digest are filled in. */
    public static Document.Builder document(byte[] list) {
        return Document.builder()
                .format(DocumentFormat.TOCSIN_INDICATORS)
                .mediaType(MEDIA_TYPE)
                .size((long) list.length)
                .digest(Digest.of(Digest.Algorithm.SHA_256, list).toString());
    }
}
