package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;

/** A store that counts what it is asked, and how many messages it gives. */
public final class CountedStore implements Correspondence {

    private final Correspondence correspondence = Correspondence.inMemory();
    private long calls;
    private long rows;

    /** An empty store. */
    public CountedStore() {}

    /** Begins to count anew. */
    public void reset() {
        calls = 0;
        rows = 0;
    }

    /** How often it was asked. */
    public long calls() {
        return calls;
    }

    /** How many messages it gave. */
    public long rows() {
        return rows;
    }

    private List<Message<?>> counted(List<Message<?>> given) {
        calls++;
        rows += given.size();
        return given;
    }

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
        return counted(correspondence.texts(messages));
    }

    @Override
    public List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return counted(correspondence.named(id, realms));
    }

    @Override
    public List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
        return counted(correspondence.about(topics, realms));
    }

    @Override
    public List<Message<?>> unsettled(Set<Realm> realms, Instant validAt) {
        return counted(correspondence.unsettled(realms, validAt));
    }

    @Override
    public Set<ExerciseId> exercises(Set<Realm> realms) {
        calls++;
        return Set.copyOf(correspondence.exercises(realms));
    }

    @Override
    public void settle(Collection<Message<?>> texts, long position) {
        correspondence.settle(texts, position);
    }
}
