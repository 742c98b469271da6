package org.tocsin.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;

/**
 * What a case of the conformance suite says is known beside its message, and what is found then.
 *
 * @param context what is known
 * @param found what is found about the message among what is known
 */
public record Surroundings(Context context, List<ConformanceCase.Finding> found) {

    private static final MessageReader READER =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT);

    static Surroundings of(Node file) {
        Context.Builder context = Context.builder();
        if (file.get("correspondence").exists()) {
            Correspondence correspondence = Correspondence.inMemory();
            messages(file.get("correspondence")).forEach(correspondence::keep);
            context.correspondence(correspondence);
        }
        if (file.get("directory").exists()) {
            context.directory(
                    directory(file.get("directory"), file.get("keeper").text()));
        }
        file.get("own")
                .text()
                .map(Surroundings::message)
                .ifPresent(own -> context.own(own.narrowTo(SharingProfile.class).orElseThrow()));
        file.get("clock").text().ifPresent(time -> context.clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC)));
        file.get("channel")
                .text()
                .ifPresent(channel -> context.channel(Context.Channel.valueOf(channel.toUpperCase(Locale.ROOT))));
        return new Surroundings(context.build(), ConformanceCase.Finding.all(file.get("found")));
    }

    private static Directory directory(Node files, Optional<String> keeper) {
        Directory.Builder directory = Directory.builder(Realm.ACTUAL, Realm.values());
        keeper.map(PartyCode::of).ifPresent(directory::keptBy);
        messages(files).forEach(directory::add);
        return directory.build();
    }

    private static List<Message<?>> messages(Node files) {
        return files.elements().stream()
                .<Message<?>>map(file -> message(file.toString()))
                .toList();
    }

    private static Message<?> message(String file) {
        return READER.read(ConformanceCase.bytes(file)).orElseThrow();
    }
}
