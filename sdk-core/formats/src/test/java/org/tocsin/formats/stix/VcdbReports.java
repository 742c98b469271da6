package org.tocsin.formats.stix;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;

/** Incident reports made of the records of VCDB. */
final class VcdbReports {

    private VcdbReports() {}

    /** The reports of the first records. */
    static Stream<Message<?>> ofTheFirst(int records, Path veris) {
        Path file = ProjectFiles.list(veris).stream()
                .filter(each -> each.toString().endsWith(".jsonl"))
                .findFirst()
                .orElseThrow();
        return new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .limit(records)
                .flatMap(line -> Tocsin.standard()
                        .convert(
                                line.getBytes(StandardCharsets.UTF_8),
                                new VerisSource(),
                                Addressed.with(Tlp.CLEAR, Realm.ACTUAL)))
                .flatMap(conversion -> conversion.result().stream());
    }
}
