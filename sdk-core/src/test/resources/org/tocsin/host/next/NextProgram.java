package org.tocsin.host.next;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Sector;
import org.tocsin.indicator.IndicatorListWriter;
import org.tocsin.message.Body;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.Observation;
import org.tocsin.message.incident.Postcard;

/** A program that uses what the version adds: it writes messages into a folder. */
public final class NextProgram {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private final Path folder;
    private final Message<?> sample;

    private NextProgram(Path folder, Message<?> sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /** The arguments are the folder, and the file of an advisory that has nothing of the version. */
    public static void main(String[] arguments) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(arguments[1]));
        Message<?> sample = TOCSIN.reader(Realm.ACTUAL).read(text).orElseThrow();
        new NextProgram(Path.of(arguments[0]), sample).write();
    }

    private void write() throws IOException {
        Advisory advisory = (Advisory) sample.body();
        make("plain", advisory);
        make("member", advisory.toBuilder().rehearsed(Answer.YES).build());
        make("code", advisory.toBuilder()
                .observed(Observation.builder().sector(Sector.MOON_BASES).build())
                .build());
        make("type", Postcard.builder().arrived(Answer.NO).build());
        Files.write(folder.resolve("list.json"), IndicatorListWriter.write(sample.header(), advisory.indicators()));
        System.out.println(FormatVersion.CURRENT);
    }

    private void make(String name, Body body) throws IOException {
        Message<?> message = TOCSIN.message(sample.header().toBuilder().precedence(Precedence.ROUTINE), body);
        Files.write(folder.resolve(name + ".json"), TOCSIN.write(message));
    }
}
