package org.tocsin.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;

/** Messages of the conformance suite. */
final class Samples {

    private Samples() {}

    private static String report() {
        try {
            return Files.readString(Path.of("../../spec/conformance/valid/incident-report-early.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Message<IncidentReport> valid() {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(report().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(IncidentReport.class);
    }

    /** What a reader says of the report in another realm. */
    static ReadResult inRealm(String realm, MessageReader reader) {
        return reader.read(report().replace("\"realm\": \"actual\"", "\"realm\": \"" + realm + "\"")
                .getBytes(StandardCharsets.UTF_8));
    }
}
