package org.tocsin.examples.scenarios;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.validation.Appraisal;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

/** Plays a scenario: sends its messages, checks each among those before it, and tells the story. */
final class Narrator {

    /**
     * A message that was sent, and what the rules say of it among those before it.
     *
     * @param message the message
     * @param json as it went over the wire
     * @param withDirectory whether it was checked against the directory that the messages before it make
     * @param appraisal what was found
     */
    record Sent(Message<?> message, byte[] json, boolean withDirectory, Appraisal appraisal) {}

    /** The party that keeps the directory of the stories. */
    static final PartyCode KEEPER = PartyCode.of("x-forum");

    /** How wide a line of a story is. */
    static final int WIDTH = 100;

    private final String scenario;
    private final PrintWriter out;
    private final Tocsin tocsin = Tocsin.standard();
    private final Correspondence correspondence = Correspondence.inMemory();
    private final List<Sent> sent = new ArrayList<>();
    private final Directory.Builder directory = Directory.builder().keptBy(KEEPER);
    private boolean directoryIsKnown;
    private int ids;

    private Narrator(Scenario scenario, PrintWriter out) {
        this.scenario = scenario.name();
        this.out = out;
    }

    /** Plays a scenario and tells it here; gives the messages that were sent, in order. */
    static List<Sent> play(Scenario scenario, PrintWriter out) {
        Narrator narrator = new Narrator(scenario, out);
        out.println(scenario.title());
        out.println("=".repeat(scenario.title().length()));
        scenario.play(narrator);
        out.flush();
        return List.copyOf(narrator.sent);
    }

    /** An identifier of a message that is the same each time the scenario is played. */
    MessageId newId() {
        return MessageId.of(newUuid());
    }

    /** The same for what is no message. */
    UUID newUuid() {
        byte[] seed = (scenario + " " + ++ids).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed);
    }

    /** What was sent so far. */
    Correspondence correspondence() {
        return correspondence;
    }

    /** The directory that the entries and profiles sent so far make. */
    Directory directory() {
        return directory.build();
    }

    /** From now on messages are checked against that directory, too. */
    void openDirectory() {
        directoryIsKnown = true;
    }

    /** Tells what happens outside the messages. */
    void tell(String text) {
        out.println();
        Paragraph.of(text, "", WIDTH).forEach(out::println);
    }

    /** Tells a result in one line of its own. */
    void note(String text) {
        Paragraph.of(text, "    ", WIDTH).forEach(out::println);
    }

    /**
     * Sends a message, which is valid, and tells of it; what is found among the messages before it is told as well.
     *
     * @throws InvalidMessageException where it is not valid: then the scenario is wrong
     */
    <B extends Body> Message<B> send(Header.Builder header, B body) {
        Message<B> message = tocsin.message(header, body);
        out.println();
        Telling.of(message).forEach(out::println);
        return keep(message);
    }

    /** Sends one of many messages of a kind, as {@link #send} does, and tells of it in a line. */
    <B extends Body> Message<B> sendOneOfMany(Header.Builder header, B body) {
        Message<B> message = tocsin.message(header, body);
        out.println(Telling.inOneLine(message));
        return keep(message);
    }

    private <B extends Body> Message<B> keep(Message<B> message) {
        Appraisal appraisal = tocsin.check(message, context(message));
        correspondence.keep(message);
        sent.add(new Sent(message, tocsin.write(message), directoryIsKnown, appraisal));
        directory.add(message);
        appraisal.correspondence().all().forEach(problem -> noteProblem("note: ", problem));
        return message;
    }

    /** Tries to build a message that can't be, and tells why; gives what is wrong. */
    <B extends Body> List<Problem> attempt(Header.Builder header, B body) {
        try {
            tocsin.message(header, body);
        } catch (InvalidMessageException refused) {
            List<Problem> errors = refused.problems().errors();
            errors.forEach(problem -> noteProblem("refused: ", problem));
            return errors;
        }
        throw new IllegalStateException("a message that should be refused is valid");
    }

    /** Checks a message that is valid and is not sent, among those before it, and tells what is found; gives that. */
    <B extends Body> List<Problem> consider(Header.Builder header, B body) {
        Message<B> message = tocsin.message(header, body);
        Appraisal appraisal = tocsin.check(message, context(message));
        List<Problem> found = new ArrayList<>(appraisal.message().all());
        found.addAll(appraisal.correspondence().all());
        found.forEach(problem -> noteProblem("note: ", problem));
        return List.copyOf(found);
    }

    /** What is known beside a message: what was sent before it, the directory, and the time at which it is sent. */
    Context context(Message<?> message) {
        Context.Builder known = Context.builder().correspondence(correspondence);
        if (directoryIsKnown) {
            known.directory(directory());
        }
        message.header().sentAt().findInstant().ifPresent(at -> known.clock(Clock.fixed(at, ZoneOffset.UTC)));
        return known.build();
    }

    private void noteProblem(String kind, Problem problem) {
        note(kind + problem.message(Locale.ENGLISH) + " [" + problem.code().id() + "]");
    }
}
