package org.tocsin.internal.accusation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a sentence into tokens. */
final class Tokens {

    private static final String PAUSES = ",()[]\u2013\u2014\u060c";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String sentence) {
        Tokens reading = new Tokens(Normalizer.normalize(sentence, Normalizer.Form.NFC));
        while (reading.at < reading.text.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    /** The words of an entry of a list or of a name, as words are compared. */
    static List<String> folded(String words) {
        List<String> folded = new ArrayList<>();
        for (Token token : of(words)) {
            if (!token.isMark()) {
                folded.add(token.folded());
            }
        }
        return folded;
    }

    private void next() {
        char c = text.charAt(at);
        if (isWord(text.codePointAt(at))) {
            word();
            return;
        }
        if (PAUSES.indexOf(c) >= 0 || (c == '-' && !isWordAt(text, at - 1) && !isWordAt(text, at + 1))) {
            tokens.add(Token.PAUSE);
        } else if (c == ':' || c == ';') {
            tokens.add(Token.COLON);
        }
        at += Character.charCount(text.codePointAt(at));
    }

    private void word() {
        int start = at;
        at = text.charAt(start) == 'x' ? PartyCodes.end(text, start) : start;
        if (at == start) {
            at += PartyCodes.isDesignation(text, start) ? 3 : 0;
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        String written = text.substring(start, at);
        tokens.add(new Token(written, written.toLowerCase(Locale.ROOT)));
    }

    /** Whether a letter, a digit or a mark on a letter stands at a place. */
    static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && isWord(text.codePointAt(index));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
