package org.tocsin.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;

/** A store that gives the five methods it has to, and leaves the others as they are. */
record PlainStore(Correspondence correspondence) implements Correspondence {

    @Override
    public Kept keep(Message<?> message) {
        return correspondence.keep(message);
    }

    @Override
    public long size() {
        return correspondence.size();
    }

    @Override
    public List<Message<?>> texts(Collection<MessageKey> messages) {
        return correspondence.texts(messages);
    }

    @Override
    public List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return correspondence.named(id, realms);
    }

    @Override
    public List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
        return correspondence.about(topics, realms);
    }
}
