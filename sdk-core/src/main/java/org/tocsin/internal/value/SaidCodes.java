package org.tocsin.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/**
 * What has the form of the code of a party in a text: two capitals, or {@code x-} and a name. It finds more than a reader who
 * knows where words begin, and never less.
 */
final class SaidCodes {

    private SaidCodes() {}

    /** Whether the text has such a code of a party that neither sends the message nor is sent it. */
    static boolean hasOtherThan(Header header, String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int end = end(text, i);
            if (end > i && !isOfHeader(header, text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Where the code ends that begins at a place; the place itself where none does. */
    private static int end(String text, int start) {
        char first = text.charAt(start);
        if (first == 'x' && text.charAt(start + 1) == '-') {
            int end = start + 2;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            return end;
        }
        boolean pair = isCapital(first)
                && isCapital(text.charAt(start + 1))
                && (start == 0 || !isOfWord(text.charAt(start - 1)))
                && (start + 2 == text.length() || !isOfWord(text.charAt(start + 2)));
        return pair ? start + 2 : start;
    }

    private static boolean isOfHeader(Header header, String text, int start, int end) {
        if (isAt(header.originator().party(), text, start, end)) {
            return true;
        }
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (isAt(recipients.get(i).party(), text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(@Nullable PartyCode party, String text, int start, int end) {
        return party != null && party.toString().length() == end - start && text.startsWith(party.toString(), start);
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isOfWord(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
