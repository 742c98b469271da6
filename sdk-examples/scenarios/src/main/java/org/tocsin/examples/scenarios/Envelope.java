package org.tocsin.examples.scenarios;

import java.util.Objects;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.FollowUp;
import org.tocsin.directory.Directory;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.Signature;
import org.tocsin.message.Text;

/** How messages of the stories begin: real traffic, one label, a title in English. */
final class Envelope {

    /** In the place of a detached signature, which these stories don't compute: nobody could verify it. */
    static final Signature SAMPLE_SIGNATURE = Signature.builder()
            .protectedHeader("eyJhbGciOiJFZERTQSJ9")
            .signature("c2lnbmF0dXJl")
            .build();

    /** Every party of the forum. */
    static final Recipient EVERYBODY =
            Recipient.builder().group(Directory.ALL_PARTIES).build();

    /** The secretariat of the forum. */
    static final Office SECRETARIAT = Office.of(Narrator.KEEPER.toString(), PocRole.DIRECTORY_MANAGER);

    private Envelope() {}

    /** The beginning of a new message. */
    static Header.Builder of(Narrator narrator, String sentAt, Office sender, Tlp label, String title) {
        return of(narrator, sentAt, sender, label, Text.of("en", title));
    }

    /** The beginning of a new message whose title is in several languages. */
    static Header.Builder of(Narrator narrator, String sentAt, Office sender, Tlp label, Text title) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(narrator.newId())
                .originator(sender.asOriginator())
                .sentAt(sentAt)
                .handling(Handling.builder().tlp(label).build())
                .title(title);
    }

    /** The beginning of a new message that answers another and goes to the office that sent it. */
    static Header.Builder reply(
            Narrator narrator, String sentAt, Office sender, Message<?> answered, Tlp label, String title) {
        return following(answered)
                .answer(sender.asOriginator())
                .orElseThrow()
                .header()
                .id(narrator.newId())
                .sentAt(sentAt)
                .handling(Handling.builder().tlp(label).build())
                .title("en", title);
    }

    /** What names the revision of a message that is answered. */
    static InReplyTo answering(Message<?> answered) {
        Header answer = following(answered)
                .answer(SECRETARIAT.asOriginator())
                .orElseThrow()
                .header()
                .build();
        return Objects.requireNonNull(answer.inReplyTo());
    }

    /** The beginning of the next revision of a message, signed where that was. */
    static Header.Builder revisionOf(Message<?> message, String sentAt) {
        return following(message)
                .revision()
                .sentAt(sentAt)
                .signatures(message.header().signatures());
    }

    private static FollowUp following(Message<?> message) {
        return Tocsin.standard().followUp(message);
    }
}
