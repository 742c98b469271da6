package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.message.Body;
import org.tocsin.message.Document;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;

/**
 * A message with which something is sent that may be too long for it. What does not go into it goes into further messages that
 * repeat it, under identifiers of their own, in its thread.
 *
 * @param message the message, without signatures, which none of what is made of it would keep valid
 * @param signed whether it had signatures
 */
record Cover(Message<?> message, boolean signed) {

    /**
     * The message in this file.
     *
     * @throws InvalidMessageException where it is not valid
     */
    static Cover read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(Limits.standard().documentBytes() + 1);
            ReadResult read =
                    Tocsin.standard().reader(Realm.ACTUAL, Realm.values()).read(json);
            Message<?> message = read.orElseThrow();
            Header header = message.header().toBuilder().signatures(List.of()).build();
            return new Cover(
                    new Message<>(header, message.body(), message.extensions()),
                    !message.header().signatures().isEmpty());
        }
    }

    /** The same with these documents. */
    Cover withDocuments(List<Document> documents) {
        Header header = header().toBuilder().documents(documents).build();
        return new Cover(new Message<>(header, message.body(), message.extensions()), signed);
    }

    Header header() {
        return message.header();
    }

    /** Whether everybody on this machine may read what is made of it. */
    boolean isForAll() {
        return header().handling().tlp().compareTo(Tlp.GREEN) <= 0;
    }

    /** The message of this number, counted from 0, with this body and these documents behind its own, which pointers may name. */
    Message<?> number(int number, Body body, List<Document> more) {
        List<Document> documents = new ArrayList<>(header().documents());
        documents.addAll(more);
        Header.Builder sequel = header().toBuilder().documents(documents);
        if (number > 0) {
            List<MessageReference> references = new ArrayList<>(header().references());
            references.add(MessageReference.builder()
                    .id(header().id())
                    .revision(header().revisionOrDefault())
                    .relation(ReferenceRelation.RELATES_TO)
                    .build());
            ExerciseReference played = header().exercise();
            // an inject is one message
            sequel.exercise(
                            played == null
                                    ? null
                                    : played.toBuilder().inject(null).build())
                    .id(MessageId.random())
                    .revision((Long) null)
                    .clearFirstSentAt()
                    .thread(header().thread() == null ? header().id() : header().thread())
                    .references(references);
        }
        return new Message<>(sequel.build(), body, message.extensions());
    }
}
