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

    /** Whether an answer is the challenge as it stands, or a signature over it, whether that holds or not. */
    public static boolean fits(String challenge, String answer) {
        return answer.equals(challenge) || isSignatureOver(challenge, answer);
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
