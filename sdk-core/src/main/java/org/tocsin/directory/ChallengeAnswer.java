package org.tocsin.directory;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers the challenge of a communication check. Clause: <a
 * href="{@docRoot}/clauses.html#directory">directory</a>.
 */
public final class ChallengeAnswer {

    /** RFC 7515, section 7.1. */
    private static final Pattern COMPACT_SIGNATURE =
            Pattern.compile("[A-Za-z0-9_-]+\\.([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+");

    private ChallengeAnswer() {}

    /**
     * Whether an answer repeats the challenge, or is a signature over it, whether that holds or not. A challenge of
     * words is repeated in small or capital letters, since it may have been read out.
     */
    public static boolean fits(String challenge, String answer) {
        return repeats(challenge, answer) || isSignatureOver(challenge, answer);
    }

    /** Whether an answer repeats the challenge. */
    static boolean repeats(String challenge, String answer) {
        return isOfWords(challenge) ? answer.equalsIgnoreCase(challenge) : answer.equals(challenge);
    }

    /** Whether a challenge is made of words that a person can read out: a random one has no spaces. */
    public static boolean isOfWords(String challenge) {
        return challenge.indexOf(' ') >= 0;
    }

    /** Whether an answer has the form of a compact signature whose payload is the challenge. */
    static boolean isSignatureOver(String challenge, String answer) {
        Matcher parts = COMPACT_SIGNATURE.matcher(answer);
        if (!parts.matches()) {
            return false;
        }
        byte[] payload = challenge.getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(payload).equals(parts.group(1));
    }
}
