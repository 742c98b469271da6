package org.tocsin.internal.accusation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a text into tokens; the last one ends a sentence. */
final class Tokens {

    /** Between two words without a blank they part nothing. */
    private static final String ENDS = ".!?\u2026\u3002\uff1f\uff01\u061f";

    private static final String QUESTIONS = "?\uff1f\u061f";
    private static final String PAUSES = ",()[]\u2013\u2014\u060c";
    private static final String LIST_SIGNS = "-*\u2022\n";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens reading = new Tokens(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (reading.at < reading.text.length()) {
            reading.next();
        }
        reading.tokens.add(Token.END);
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
        if (ENDS.indexOf(c) >= 0 && !isWordAt(at + 1)) {
            tokens.add(QUESTIONS.indexOf(c) >= 0 ? Token.QUESTION : Token.END);
        } else if (c == '\n' && at + 1 < text.length() && LIST_SIGNS.indexOf(text.charAt(at + 1)) >= 0) {
            tokens.add(Token.END);
        } else if (PAUSES.indexOf(c) >= 0 || (c == '-' && !isWordAt(at - 1) && !isWordAt(at + 1))) {
            tokens.add(Token.PAUSE);
        } else if (c == ':' || c == ';') {
            tokens.add(Token.COLON);
        }
        at += Character.charCount(text.codePointAt(at));
    }

    private void word() {
        int start = at;
        if (isCodeAt(start)) {
            at += 2;
            while (at < text.length() && isOfCode(text.charAt(at))) {
                at++;
            }
        } else {
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        String written = text.substring(start, at);
        tokens.add(new Token(written, written.toLowerCase(Locale.ROOT)));
    }

    /** Whether the code of a party that begins with {@code x-} stands here. */
    private boolean isCodeAt(int start) {
        return text.startsWith("x-", start)
                && start + 2 < text.length()
                && text.charAt(start + 2) != '-'
                && isOfCode(text.charAt(start + 2));
    }

    private static boolean isOfCode(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private boolean isWordAt(int index) {
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
