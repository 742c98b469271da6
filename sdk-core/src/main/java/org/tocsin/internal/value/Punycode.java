package org.tocsin.internal.value;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.Characters;

/**
 * The ASCII form that labels of international domain names have in the DNS (RFC 3492, RFC 5891).
 *
 * <p>{@code java.net.IDN} implements an older standard, in which {@code straße} and {@code strasse} are the same name;
 * today they are different names that may have different owners.
 */
final class Punycode {

    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int LEAST = 1;
    private static final int GREATEST = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE_POINT = 0x80;

    private Punycode() {}

    /** A label in ASCII; the result is the same for all spellings, in any case and any Unicode normalization form. */
    static String label(String label) {
        String folded = folded(label);
        return Characters.isAscii(folded)
                ? folded
                : PREFIX + encoded(folded.codePoints().toArray());
    }

    /** Whether a text may have a label in ASCII form. */
    static boolean mayBeIn(String text) {
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            if (i >= 2 && text.regionMatches(true, i - 2, PREFIX, 0, PREFIX.length())) {
                return true;
            }
        }
        return false;
    }

    /** A label in Unicode; one that is not in ASCII form, or is wrongly encoded, stays as it is. */
    static String unicode(String label) {
        if (!label.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) || !Characters.isAscii(label)) {
            return label;
        }
        String decoded = decoded(label.substring(PREFIX.length()));
        return decoded == null || decoded.isEmpty() ? label : decoded;
    }

    private static @Nullable String decoded(String encoded) {
        int basic = Math.max(encoded.lastIndexOf('-'), 0);
        StringBuilder label = new StringBuilder(encoded.substring(0, basic));
        int length = basic;
        long at = 0;
        int bias = FIRST_BIAS;
        long codePoint = FIRST_CODE_POINT;
        int next = basic == 0 ? 0 : basic + 1;
        while (next < encoded.length()) {
            long before = at;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = next < encoded.length() ? Character.digit(encoded.charAt(next++), BASE) : -1;
                if (digit < 0) {
                    return null;
                }
                int value = digit < 10 ? digit + 26 : digit - 10;
                at += value * weight;
                int threshold = Math.min(Math.max(k - bias, LEAST), GREATEST);
                if (value < threshold) {
                    break;
                }
                weight *= BASE - threshold;
                if (at > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
                    return null;
                }
            }
            length++;
            bias = adapted((int) Math.min(at - before, Integer.MAX_VALUE), length, before == 0);
            codePoint += at / length;
            at %= length;
            if (codePoint > Character.MAX_CODE_POINT || Character.getType((int) codePoint) == Character.SURROGATE) {
                return null;
            }
            label.insert(label.offsetByCodePoints(0, (int) at), Character.toChars((int) codePoint));
            at++;
        }
        return label.toString();
    }

    /** Converts each character alone, because the result must not depend on the characters around it. */
    private static String folded(String label) {
        StringBuilder lower = new StringBuilder();
        Normalizer.normalize(label, Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Form.NFKC);
    }

    /** Labels are short, so no number overflows here. */
    private static String encoded(int[] label) {
        StringBuilder encoded = new StringBuilder();
        for (int c : label) {
            if (c < FIRST_CODE_POINT) {
                encoded.append((char) c);
            }
        }
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append('-');
        }
        int bias = FIRST_BIAS;
        int delta = 0;
        int done = basic;
        for (int next = FIRST_CODE_POINT; done < label.length; next++) {
            int least = least(label, next);
            delta += (least - next) * (done + 1);
            next = least;
            for (int c : label) {
                if (c < next) {
                    delta++;
                } else if (c == next) {
                    append(encoded, delta, bias);
                    bias = adapted(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return encoded.toString();
    }

    private static int least(int[] label, int from) {
        int least = Integer.MAX_VALUE;
        for (int c : label) {
            least = c >= from ? Math.min(least, c) : least;
        }
        return least;
    }

    private static void append(StringBuilder encoded, int delta, int bias) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.min(Math.max(k - bias, LEAST), GREATEST);
            if (rest < threshold) {
                encoded.append(digit(rest));
                return;
            }
            encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapted(int delta, int length, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / length;
        int bias = 0;
        while (rest > (BASE - LEAST) * GREATEST / 2) {
            rest /= BASE - LEAST;
            bias += BASE;
        }
        return bias + (BASE - LEAST + 1) * rest / (rest + SKEW);
    }
}
