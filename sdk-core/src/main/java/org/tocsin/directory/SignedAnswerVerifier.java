package org.tocsin.directory;

import java.util.List;
import org.tocsin.message.directory.ContactKey;

/** The host's own check of a signature, which the SDK does not make. */
@FunctionalInterface
public interface SignedAnswerVerifier {

    /**
     * Whether the signature of an answer to a challenge holds.
     *
     * @param answer a JSON Web Signature in the compact form (RFC 7515), whose payload is the challenge
     * @param keys the keys that the directory has of the contact that was checked and that may be trusted when the check
     *     is sent; empty where it has none
     */
    boolean holds(String answer, List<ContactKey> keys);
}
