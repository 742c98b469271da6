package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a case says is known beside its message, as bytes and words.
 *
 * @param correspondence the messages before it, in the order in which they came; empty where none are known
 * @param directory the entries, groups and profiles; empty where there is no directory
 * @param keeper the party that keeps the directory
 * @param own one's own sharing profile
 * @param clock the time
 * @param channel the channel on which the message goes
 */
record Known(
        Optional<List<byte[]>> correspondence,
        Optional<List<byte[]>> directory,
        Optional<String> keeper,
        Optional<byte[]> own,
        Optional<String> clock,
        Optional<String> channel) {

    /** What a file of the suite names. */
    static Known of(JsonPlace context, SuiteFiles files) {
        return of(context, files::read);
    }

    /** What stands in a line of the protocol. */
    static Known of(JsonPlace context) {
        return of(context, Question::bytes);
    }

    private interface Content {

        byte[] of(JsonPlace value);
    }

    private static Known of(JsonPlace context, Content content) {
        return new Known(
                context.optional("correspondence").map(all -> contents(all, content)),
                context.optional("directory").map(all -> contents(all, content)),
                context.optional("keeper").map(JsonPlace::text),
                context.optional("own").map(content::of),
                context.optional("clock").map(JsonPlace::text),
                context.optional("channel").map(each -> each.oneOf("protected", "closed", "public")));
    }

    private static List<byte[]> contents(JsonPlace array, Content content) {
        return array.elements().stream().map(content::of).toList();
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("context");
        correspondence.ifPresent(all -> write(json, "correspondence", all));
        directory.ifPresent(all -> write(json, "directory", all));
        keeper.ifPresent(party -> json.writeStringProperty("keeper", party));
        own.ifPresent(profile -> json.writeStringProperty("own", Question.text(profile)));
        clock.ifPresent(time -> json.writeStringProperty("clock", time));
        channel.ifPresent(name -> json.writeStringProperty("channel", name));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<byte[]> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(each -> json.writeString(Question.text(each)));
        json.writeEndArray();
    }
}
