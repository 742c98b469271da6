package org.tocsin.indicator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.codec.IndicatorLines;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.message.Document;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.signature.Digest;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

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
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<Problem> ofShape = new ArrayList<>();
        indicators.stream()
                .filter(each -> each.use() == IndicatorUse.DO_NOT_BLOCK)
                .forEach(each -> add(each, lines, ofShape));
        indicators.stream()
                .filter(each -> each.use() != IndicatorUse.DO_NOT_BLOCK)
                .forEach(each -> add(each, lines, ofShape));
        refuse(Problems.of(ofShape));
        byte[] behind = lines.toByteArray();
        IndicatorList head = IndicatorList.builder()
                .tocsin(FormatVersion.CURRENT)
                .realm(header.realm())
                .party(header.originator().party())
                .message(header.id())
                .revision(header.revision())
                .sentAt(header.sentAt())
                .tlp(header.handling().tlp())
                .pap(header.handling().pap())
                .count(indicators.size())
                .size(behind.length)
                .digest(Digest.of(Digest.Algorithm.SHA_256, behind).toString())
                .build();
        ByteArrayOutputStream list = new ByteArrayOutputStream(behind.length + 1024);
        list.writeBytes(IndicatorLines.write(head));
        list.write('\n');
        list.writeBytes(behind);
        byte[] written = list.toByteArray();
        refuse(check(written));
        return written;
    }

    private static void add(Indicator indicator, ByteArrayOutputStream lines, List<Problem> ofShape) {
        IndicatorLines.check(ObjectCheck.into(ofShape, Limits.standard()), indicator);
        if (ofShape.isEmpty()) {
            lines.writeBytes(IndicatorLines.write(indicator));
            lines.write('\n');
        }
    }

    private static void refuse(Problems problems) {
        if (!problems.valid()) {
            throw new InvalidMessageException(problems);
        }
    }

    private static Problems check(byte[] list) {
        try {
            return IndicatorListReader.standard()
                    .read(new ByteArrayInputStream(list), line -> {})
                    .problems();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
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
