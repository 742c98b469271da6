package org.tocsin.examples.correspondencestore;

import java.util.HexFormat;
import java.util.Set;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.Limits;

/**
 * A message that is to be kept, with all that can be worked out before anybody has to wait for it.
 *
 * @param header its header
 * @param topics its topics
 * @param form the digest of its canonical form
 * @param digest the digest of its bytes
 * @param ends the {@link LastMonth} in which it can be answered where it wishes a reply
 * @param touching by what it may change which questions wait
 * @param json its bytes
 */
record NewMessage(
        Header header, Set<Topic> topics, byte[] form, byte[] digest, long ends, Touching touching, byte[] json) {

    /** A reader has taken the text already, within limits of its own. */
    private static final Limits NONE = new Limits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            1);

    static NewMessage of(Message<?> message, byte[] json) {
        byte[] form =
                HexFormat.of().parseHex(CanonicalForm.of(json, NONE).digest().hexadecimal());
        Set<Topic> topics = Topic.of(message);
        long ends = topics.contains(Topic.asking()) ? LastMonth.of(message.header()) : LastMonth.NONE;
        return new NewMessage(message.header(), topics, form, Checksums.ofText(json), ends, Touching.of(topics), json);
    }

    String sentAt() {
        return header.sentAt().toString();
    }
}
