package org.tocsin.testing;

import java.util.function.UnaryOperator;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;

/** The valid samples of the conformance suite as messages, and the same with another envelope or body. */
public final class SampleMessages {

    private static final MessageReader READER =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT);

    private SampleMessages() {}

    /** A sample by its name, for example {@code incident-report-early}. */
    public static Message<?> sample(String name) {
        return READER.read(ProjectFiles.sample(name)).orElseThrow();
    }

    /** A sample whose body is of this type. */
    public static <B extends Body> Message<B> sample(String name, Class<B> type) {
        return sample(name).narrowTo(type).orElseThrow();
    }

    /** A message with another envelope. */
    public static <B extends Body> Message<B> with(Message<B> message, UnaryOperator<Header.Builder> change) {
        Header header = change.apply(message.header().toBuilder()).build();
        return new Message<>(header, message.body(), message.extensions());
    }

    /** A message with another body. */
    public static <B extends Body> Message<B> saying(Message<?> message, B body) {
        return new Message<>(message.header(), body, message.extensions());
    }

    /** The technical office of a party. */
    public static PartyRole office(String party) {
        return PartyRole.builder().party(party).role(PocRole.NATIONAL_TECHNICAL).build();
    }
}
