package org.tocsin.internal.context;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.CountedStore;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** What is known beside a message in a test, and what the rules find in it. */
final class Scene {

    private static final MessageReader READER = Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE);

    private final CountedStore correspondence = new CountedStore();
    private final Context.Builder context = Context.builder().correspondence(correspondence);

    /** A sample of the conformance suite. */
    static <B extends Body> Message<B> sample(String name, Class<B> type) {
        return READER.read(ProjectFiles.sample(name))
                .orElseThrow()
                .narrowTo(type)
                .orElseThrow();
    }

    /** A message with another body. */
    static <B extends Body> Message<B> with(Message<B> message, B body) {
        return new Message<>(message.header(), body, message.extensions());
    }

    /** A message sent at another time. */
    static <B extends Body> Message<B> sent(Message<B> message, String time) {
        return new Message<>(message.header().toBuilder().sentAt(time).build(), message.body(), message.extensions());
    }

    /** A message like another one, of its own. */
    static <B extends Body> Message<B> another(Message<B> message) {
        return new Message<>(
                message.header().toBuilder().id(MessageId.random()).build(), message.body(), message.extensions());
    }

    /** Another revision of a message. */
    static <B extends Body> Message<B> revised(Message<B> message, long revision) {
        return new Message<>(
                message.header().toBuilder().revision(revision).build(), message.body(), message.extensions());
    }

    /** A message of another party. */
    static <B extends Body> Message<B> by(String party, Message<B> message) {
        return new Message<>(
                message.header().toBuilder()
                        .originator(message.header().originator().toBuilder()
                                .party(party)
                                .build())
                        .build(),
                message.body(),
                message.extensions());
    }

    /** The message by which its party takes another one back. */
    static Message<Cancellation> cancellation(Message<?> taken) {
        Message<Cancellation> sample = sample("cancellation", Cancellation.class);
        CancelledMessage cancelled =
                CancelledMessage.builder().id(taken.header().id()).build();
        return by(
                taken.header().originator().party().toString(),
                with(sample, sample.body().toBuilder().cancels(cancelled).build()));
    }

    Scene knows(Message<?>... messages) {
        List.of(messages).forEach(correspondence::keep);
        return this;
    }

    Scene knows(Directory contacts) {
        context.directory(contacts);
        return this;
    }

    Scene at(String time) {
        context.clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
        return this;
    }

    /** How many messages of the correspondence the rules were given so far. */
    long rows() {
        return correspondence.rows();
    }

    /** Where a rule finds something about a message. */
    List<String> pointers(CoreProblem rule, Message<?> message) {
        return found(rule, message).stream().map(Problem::pointer).toList();
    }

    /** What a rule finds about a message. */
    List<Problem> found(CoreProblem rule, Message<?> message) {
        return ContextRules.check(message, context.build()).all().stream()
                .filter(problem -> problem.code() == rule)
                .toList();
    }
}
