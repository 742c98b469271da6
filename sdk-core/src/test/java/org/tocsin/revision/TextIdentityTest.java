package org.tocsin.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.revision.Words.relayed;
import static org.tocsin.revision.Words.text;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.message.Message;
import org.tocsin.message.Signature;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.signature.Digest;

/** What makes two texts one, and what makes them contradict each other. */
final class TextIdentityTest {

    private final Message<Acknowledgement> text = text(1);

    private static Message<?> ofNewerVersion(String json) {
        Message<?> like = text(1);
        return new Message<>(like.header(), new UnrecognisedBody(MessageType.of("fax"), json), like.extensions());
    }

    private static Message<?> signed(Message<?> text) {
        return new Message<>(
                text.header().toBuilder()
                        .signatures(Signature.builder()
                                .protectedHeader("e30")
                                .signature("AA")
                                .build())
                        .build(),
                text.body(),
                text.extensions());
    }

    @Test
    void aPlainTextIsItsWords() {
        TextIdentity identity = TextIdentity.of(text);
        assertEquals(identity.words(), identity.copy());
        assertEquals(CanonicalForm.of(text).digest(Digest.Algorithm.SHA_256).toString(), identity.words());
        assertNotEquals(identity, TextIdentity.of(text(2)));
    }

    @Test
    void relayAndSignaturesMakeAnotherCopyOfTheSameWords() {
        TextIdentity identity = TextIdentity.of(text);
        for (Message<?> copy : new Message<?>[] {relayed(text, "XB"), signed(text)}) {
            assertEquals(identity.words(), TextIdentity.of(copy).words());
            assertNotEquals(identity.copy(), TextIdentity.of(copy).copy());
        }
        assertNotEquals(
                TextIdentity.of(relayed(text, "XB")).copy(),
                TextIdentity.of(relayed(text, "XC")).copy());
    }

    @Test
    void theDigestOfATextIsThatOfItsCanonicalForm() {
        assertEquals(
                Optional.of(CanonicalForm.of(text).digest(Digest.Algorithm.SHA_256)),
                TextIdentity.digest(text, Digest.Algorithm.SHA_256));
    }

    @Test
    void aTextOfANewerVersionIsToldByWhatIsUnderstood() {
        assertEquals(Optional.empty(), TextIdentity.digest(ofNewerVersion("{}"), Digest.Algorithm.SHA_256));
        TextIdentity identity = TextIdentity.of(ofNewerVersion("{\"pages\":1}"));
        assertEquals(identity, TextIdentity.of(ofNewerVersion("{\"pages\":1}")));
        assertNotEquals(
                identity.words(),
                TextIdentity.of(ofNewerVersion("{\"pages\":2}")).words());
        assertTrue(identity.words().startsWith("sha-256:"), identity::words);
    }
}
