package org.tocsin.internal.accusation;

/** Finds where the sentences of a text end. */
final class Sentences {

    /** Between two words without a blank they part nothing. */
    private static final String ENDS = ".!?\u2026\u3002\uff1f\uff01\u061f";

    private static final String QUESTIONS = "?\uff1f\u061f";
    private static final String LIST_SIGNS = "-*\u2022\n";

    private Sentences() {}

    /** Where the sentence begins that has a place in it. */
    static int start(String text, int place) {
        int start = place;
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** The place of the mark that ends the sentence that has a place in it, or the length of the text. */
    static int end(String text, int place) {
        int end = place;
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether the mark at a place, the end of a sentence, makes it a question. */
    static boolean isQuestion(String text, int end) {
        return end < text.length() && QUESTIONS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isEnd(String text, int place) {
        char c = text.charAt(place);
        if (Character.isLetterOrDigit(c) || c == ' ') {
            return false;
        }
        if (c == '\n') {
            return place + 1 < text.length() && LIST_SIGNS.indexOf(text.charAt(place + 1)) >= 0;
        }
        return ENDS.indexOf(c) >= 0 && !Tokens.isWordAt(text, place + 1);
    }
}
