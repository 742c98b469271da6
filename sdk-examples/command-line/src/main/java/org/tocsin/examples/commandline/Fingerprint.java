package org.tocsin.examples.commandline;

import java.nio.charset.StandardCharsets;
import org.tocsin.ReadResult;
import org.tocsin.message.Header;
import org.tocsin.signature.CanonicalForm;

/**
 * What is remembered of a message: which one it is, and what it says, as two hashes.
 *
 * @param message of its party, realm, identifier and revision
 * @param content of its canonical form, without signatures
 */
record Fingerprint(long message, long content) {

    static Fingerprint of(ReadResult.Accepted accepted, SipHash sip) {
        Header header = accepted.message().header();
        String key = String.join(
                "\n",
                header.originator().party().toString(),
                header.realm().code(),
                header.id().toString(),
                String.valueOf(header.revisionOrDefault()));
        return new Fingerprint(
                sip.hash(key.getBytes(StandardCharsets.UTF_8)),
                sip.hash(CanonicalForm.ofMessage(accepted.original()).bytes()));
    }
}
