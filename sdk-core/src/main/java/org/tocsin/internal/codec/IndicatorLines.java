package org.tocsin.internal.codec;

import org.tocsin.internal.text.Defect;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;

/** Reads, writes and checks the lines of a list of indicators: its first line, and one indicator on each other line. */
public final class IndicatorLines {

    private IndicatorLines() {}

    /**
     * The first line of a list.
     *
     * @throws Defect at the first thing that is wrong
     */
    public static IndicatorList head(JsonInput in) {
        in.start();
        IndicatorList head = IndicatorListCodec.read(in);
        in.end();
        return head;
    }

    /**
     * The indicator on a line.
     *
     * @throws Defect at the first thing that is wrong
     */
    public static Indicator indicator(JsonInput in) {
        in.start();
        Indicator indicator = IndicatorCodec.read(in);
        in.end();
        return indicator;
    }

    /** Notes all defects of a first line. */
    public static void noteHead(JsonInput in) {
        try {
            if (in.start()) {
                IndicatorListCodec.read(in);
            }
            in.end();
        } catch (Defect noted) {
            // It can't be read further.
        }
    }

    /** Notes all defects of a line with an indicator. */
    public static void noteIndicator(JsonInput in) {
        try {
            if (in.start()) {
                IndicatorCodec.read(in);
            }
            in.end();
        } catch (Defect noted) {
            // It can't be read further.
        }
    }

    /** Checks the shape of an indicator into the list that the check notes problems in. */
    public static void check(ObjectCheck check, Indicator indicator) {
        IndicatorCodec.check(check, indicator);
    }

    /** Checks the shape of a first line into the list that the check notes problems in. */
    public static void check(ObjectCheck check, IndicatorList head) {
        IndicatorListCodec.check(check, head);
    }

    /** Writes a first line, without its line feed. */
    public static byte[] write(IndicatorList head) {
        JsonOutput out = new JsonOutput();
        IndicatorListCodec.write(out, head);
        return out.bytes();
    }

    /** Writes an indicator, without a line feed. */
    public static byte[] write(Indicator indicator) {
        JsonOutput out = new JsonOutput();
        IndicatorCodec.write(out, indicator);
        return out.bytes();
    }
}
