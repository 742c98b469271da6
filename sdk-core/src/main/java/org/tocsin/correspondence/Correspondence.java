package org.tocsin.correspondence;

import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * The messages that were sent and received, of every party and every realm.
 *
 * <p>Whoever asks names the realms that are meant and gets messages of no other, so that an exercise is not taken for
 * real. What is kept stays: nothing is replaced or taken out, and a cancelled message is still there beside its
 * cancellation. Implementations are safe to share between threads; one that stores durably says so, and what {@link #keep}
 * has returned for is then not lost. They throw only what says that the store itself failed. Clause: <i>thread</i>.
 */
public interface Correspondence {

    /** Every realm there is, for those who check messages and act on none. */
    Set<Realm> EVERY_REALM = Set.of(Realm.values());

    /** An empty correspondence in the memory of the program, which forgets everything when it ends. */
    static Correspondence inMemory() {
        return new InMemoryCorrespondence();
    }

    /** Keeps a message, which has to be valid, unless the same one or another of the same identifier and revision is there. */
    Kept keep(Message<?> message);

    /** The revisions of a message that are kept, the earliest first; none where it is not known or of another realm. */
    List<Message<?>> revisions(MessageId id, Set<Realm> realms);

    /** The messages about a topic, in the order in which they were kept. */
    List<Message<?>> about(Topic topic, Set<Realm> realms);
}
