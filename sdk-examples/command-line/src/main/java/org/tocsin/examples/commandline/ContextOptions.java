package org.tocsin.examples.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.directory.IntakeResult;
import org.tocsin.examples.console.Reason;
import org.tocsin.examples.console.SafeText;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known beside the messages that a command checks. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs a command
final class ContextOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--thread",
            paramLabel = "DIR",
            description = "Check against the messages in this folder, too: what was said before. Links that lead out "
                    + "of the folder are not followed.")
    private @Nullable Path thread;

    private boolean allRead = true;

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description = "Check against the entries, groups and sharing profiles in this file (JSON Lines) or folder.")
    private @Nullable Path directory;

    @Option(
            names = "--keeper",
            paramLabel = "PARTY",
            description =
                    "A party that keeps the directory, such as x-forum: its directory manager may change the entries of others.")
    private List<PartyCode> keepers = List.of();

    @Option(names = "--profile", paramLabel = "FILE", description = "Check against one's own sharing profile.")
    private @Nullable Path profile;

    @Option(
            names = "--at",
            paramLabel = "now|INSTANT",
            description = "Check against the time, such as 2026-05-12T10:03:00Z. Default: no time, as nothing in an "
                    + "archive is late.")
    private @Nullable String at;

    @Option(
            names = "--channel",
            paramLabel = "protected|closed|public",
            description =
                    "Check against the channel on which the messages go: protected is one on which nobody else reads or hears "
                            + "them without encryption, as in person or by diplomatic note.")
    private Context.@Nullable Channel channel;

    /** What is known; empty where nothing was given. */
    Optional<Context> context() {
        if (thread == null && directory == null && profile == null && at == null && channel == null) {
            return Optional.empty();
        }
        Context.Builder known = Context.builder();
        if (thread != null) {
            known.correspondence(correspondence(messages(place("--thread", thread))));
        }
        if (directory != null) {
            known.directory(directory(messages(place("--directory", directory))));
        }
        if (profile != null) {
            known.own(own(messages(place("--profile", profile)), profile));
        }
        if (at != null) {
            known.clock(clock(at));
        }
        if (channel != null) {
            known.channel(channel);
        }
        return Optional.of(known.build());
    }

    /** The options that were not given. */
    List<String> missing() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("--thread", thread);
        given.put("--directory", directory);
        given.put("--profile", profile);
        given.put("--at", at);
        given.put("--channel", channel);
        return given.entrySet().stream()
                .filter(option -> option.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether all that should be known could be read. */
    boolean allRead() {
        return allRead;
    }

    /** A pipe would be waited for, and a device may have no end. */
    private Path place(String option, Path place) {
        if (Files.exists(place) && !Files.isDirectory(place) && !Files.isRegularFile(place)) {
            throw wrong(option + " names a folder or a file of messages, and " + place + " is none");
        }
        return place;
    }

    private List<Message<?>> messages(Path place) {
        MessageFiles files = read(place);
        files.refused().forEach(this::leftOut);
        files.unreadable().forEach(file -> say("can't read " + file));
        allRead &= files.unreadable().isEmpty();
        if (files.messages().isEmpty()) {
            // A fact, such as before the first message.
            say("there is no message to know in " + place);
        }
        return files.messages();
    }

    private MessageFiles read(Path place) {
        try {
            return MessageFiles.read(place);
        } catch (IOException | UncheckedIOException unreadable) {
            throw wrong("can't read " + place + ": " + Reason.of(unreadable));
        }
    }

    private static Correspondence correspondence(List<Message<?>> messages) {
        Correspondence correspondence = Correspondence.inMemory();
        messages.forEach(correspondence::keep);
        return correspondence;
    }

    private Directory directory(List<Message<?>> messages) {
        Directory.Builder contacts = Directory.builder();
        keepers.forEach(contacts::keptBy);
        for (Message<?> message : messages) {
            String objection = objection(contacts.add(message));
            if (!objection.isEmpty()) {
                leftOut(objection + ", sent by " + message.party() + ": "
                        + message.header().id());
            }
        }
        return contacts.build();
    }

    /** What to say of a message that the directory does not go by; nothing of one that is kept, or has another purpose. */
    private static String objection(IntakeResult intake) {
        return switch (intake) {
            case NOT_ENTITLED -> "change of another party's entry or membership";
            case NOT_CONVENER -> "statement about a group that another party convenes";
            case CONFLICTING -> "second text of the same revision";
            case OTHER_REALM -> "message of another realm than actual";
            case UNDATED -> "message with a date that the calendar lacks";
            case TAKEN, REPEATED, SUPERSEDED, OTHER_TYPE, OTHER_CAMPAIGN, NO_ANSWER_TO_A_CHECK -> "";
        };
    }

    private Message<SharingProfile> own(List<Message<?>> messages, Path place) {
        return messages.stream()
                .flatMap(message -> message.narrowTo(SharingProfile.class).stream())
                .reduce((first, second) -> second)
                .orElseThrow(() -> wrong("there is no sharing profile in " + place));
    }

    private Clock clock(String time) {
        try {
            return time.equals("now") ? Clock.systemUTC() : Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        } catch (DateTimeParseException noInstant) {
            throw wrong("--at is now or an instant such as 2026-05-12T10:03:00Z, not " + time);
        }
    }

    private void leftOut(String what) {
        say("left out of what is known: " + what);
    }

    private void say(String what) {
        command.commandLine().getErr().println("tocsin: " + SafeText.of(what));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
