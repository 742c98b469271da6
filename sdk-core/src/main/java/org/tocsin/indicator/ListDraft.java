package org.tocsin.indicator;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.codec.IndicatorLines;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.signature.Digest;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** A list that is being written: its lines are counted and judged first, and its head says what was found. */
final class ListDraft {

    private static final Limits LIMITS = Limits.standard();

    private final Header header;
    private final LineCheck check;
    private final SparedValues spared = new SparedValues();
    private final MessageDigest hash = Digest.Algorithm.SHA_256.start();
    private final List<Problem> problems = new ArrayList<>();
    /** The lowest version that holds the indicators so far. */
    private FormatVersion version;

    private long count;
    private long size;

    ListDraft(Header header) {
        this.header = header;
        this.check = new LineCheck(LIMITS, draftOfHead(header));
        this.version = new FirstLook().version().lowest();
    }

    /** A head for this message, which says nothing yet of the lines behind it. */
    static IndicatorList draftOfHead(Header header) {
        return head(header, FormatVersion.CURRENT, 0, 0, Digest.of(Digest.Algorithm.SHA_256, new byte[0]));
    }

    private static IndicatorList head(Header header, FormatVersion version, long count, long size, Digest digest) {
        return IndicatorList.builder()
                .tocsin(version)
                .realm(header.realm())
                .party(header.originator().party())
                .message(header.id())
                .revision(header.revision())
                .sentAt(header.sentAt())
                .tlp(header.handling().tlp())
                .pap(header.handling().pap())
                .count((int) Math.min(count, Integer.MAX_VALUE))
                .size((int) Math.min(size, Integer.MAX_VALUE))
                .digest(digest.toString())
                .build();
    }

    /** Shows the indicators in the order of a list: those that are not to be blocked stand first. */
    static void inOrder(IndicatorSource indicators, Consumer<? super Indicator> each) throws IOException {
        indicators.forEach(indicator -> {
            if (indicator.use() == IndicatorUse.DO_NOT_BLOCK) {
                each.accept(indicator);
            }
        });
        indicators.forEach(indicator -> {
            if (indicator.use() != IndicatorUse.DO_NOT_BLOCK) {
                each.accept(indicator);
            }
        });
    }

    /** Counts and judges the next indicator. */
    void add(Indicator indicator) {
        List<Problem> ofShape = new ArrayList<>();
        ObjectCheck shape = ObjectCheck.into(ofShape, LIMITS);
        IndicatorLines.check(shape, indicator);
        FormatVersion needed = shape.look().version().lowest();
        version = needed.minor() > version.minor() ? needed : version;
        count++;
        if (!ofShape.isEmpty()) {
            note(LineCheck.onLine(count + 1, ofShape));
            return;
        }
        byte[] line = IndicatorLines.write(indicator);
        note(check.check(count + 1, line).problems().errors());
        note(Problems.of(LineCheck.onLine(count + 1, spared.next(indicator))).errors());
        hash.update(line);
        hash.update((byte) '\n');
        size += line.length + 1L;
    }

    /** Keeps no more problems than are reported; there may be very many indicators. */
    private void note(List<Problem> found) {
        found.stream().limit(LIMITS.problems() - (long) problems.size()).forEach(problems::add);
    }

    /**
     * The head, once all indicators were shown.
     *
     * @throws InvalidMessageException where one of them, or the list as a whole, is not valid
     */
    IndicatorList head() {
        IndicatorList head = head(header, version, count, size, new Digest(Digest.Algorithm.SHA_256, hex(hash)));
        IndicatorLines.check(ObjectCheck.into(problems, LIMITS), head);
        if (!problems.isEmpty()) {
            throw new InvalidMessageException(Problems.of(problems));
        }
        return head;
    }

    /** Writes the list with this head; another number of octets, or others, than it says is a failure of the source. */
    static void write(IndicatorList head, IndicatorSource indicators, OutputStream out) throws IOException {
        out.write(IndicatorLines.write(head));
        out.write('\n');
        MessageDigest written = Digest.Algorithm.SHA_256.start();
        List<IOException> failed = new ArrayList<>();
        inOrder(indicators, indicator -> {
            byte[] line = IndicatorLines.write(indicator);
            written.update(line);
            written.update((byte) '\n');
            try {
                if (failed.isEmpty()) {
                    out.write(line);
                    out.write('\n');
                }
            } catch (IOException failure) {
                failed.add(failure);
            }
        });
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
        if (!Digest.of(head.digest()).hexadecimal().equals(hex(written))) {
            throw new IOException("the indicators have changed while they were written");
        }
    }

    private static String hex(MessageDigest hash) {
        return HexFormat.of().formatHex(hash.digest());
    }
}
