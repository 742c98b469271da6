package org.tocsin.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;

/** Messages made from records of real incidents, where their corpus lies beside the checkout ({@code shared/corpora}). */
final class VerisCorpus {

    private static final int RECORDS = 50;
    private static final Path RECORDS_FILE = Path.of("shared", "corpora", "veris", "vcdb-validated-00.jsonl");

    private VerisCorpus() {}

    /** The messages of the first fifty records as JSON; empty where there is no {@link #file}. */
    static Optional<List<byte[]>> find() {
        return file().map(VerisCorpus::messages);
    }

    /** The file of records; empty where no folder above the current one has the corpus. */
    static Optional<Path> file() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(RECORDS_FILE))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static List<byte[]> messages(Path file) {
        Tocsin tocsin = Tocsin.standard();
        ConversionOptions options = ConversionOptions.of(new Addressing(
                PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build(),
                List.of(Recipient.builder().party("XB").build()),
                Tlp.CLEAR,
                Realm.ACTUAL));
        try (Stream<String> records = Files.lines(file)) {
            return records.limit(RECORDS)
                    .flatMap(each -> tocsin.convert(each.getBytes(StandardCharsets.UTF_8), new VerisSource(), options))
                    .flatMap(conversion -> conversion.result().stream())
                    .map(tocsin::write)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
