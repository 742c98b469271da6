package org.tocsin.examples.scenarios;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/**
 * What a scenario has sent.
 *
 * @param sent the messages in order
 */
record Played(List<Narrator.Sent> sent) {

    static Played of(Scenario scenario) {
        return new Played(Narrator.play(scenario, new PrintWriter(new StringWriter())));
    }

    /** The messages of a type, in order. */
    <B extends Body> List<Message<B>> messages(Class<B> type) {
        return sent.stream()
                .flatMap(each -> each.message().narrowTo(type).stream())
                .toList();
    }

    /** What was found about messages among those before them, by code and type of message. */
    List<String> findings() {
        return sent.stream()
                .flatMap(each -> each.appraisal().correspondence().all().stream()
                        .map(problem -> problem.code().id() + " "
                                + each.message().header().type()))
                .toList();
    }

    /** What a checker of messages by themselves would say of them. */
    List<Problem> ownFindings() {
        return sent.stream()
                .flatMap(each -> each.appraisal().message().all().stream())
                .toList();
    }

    /** The messages that were sent before an instant. */
    Correspondence before(Instant at) {
        Correspondence kept = Correspondence.inMemory();
        sentBefore(at).forEach(kept::keep);
        return kept;
    }

    /** The directory that the messages sent before an instant make. */
    Directory directory(Instant at) {
        Directory.Builder directory = Directory.builder().keptBy(Narrator.KEEPER);
        sentBefore(at).forEach(directory::add);
        return directory.build();
    }

    /** What is known at an instant, the directory included. */
    Context at(Instant at) {
        return Context.builder()
                .correspondence(before(at))
                .directory(directory(at))
                .clock(Clock.fixed(at, ZoneOffset.UTC))
                .build();
    }

    private Stream<Message<?>> sentBefore(Instant at) {
        return sent.stream()
                .<Message<?>>map(Narrator.Sent::message)
                .filter(message -> message.header()
                        .sentAt()
                        .findInstant()
                        .filter(at::isAfter)
                        .isPresent());
    }
}
