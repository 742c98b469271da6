package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;

/** Messages go out as bundles and come back exactly, and what comes back is written the same again. */
final class StixRoundTripTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final StixTarget TARGET = new StixTarget();

    private final List<String> faults = new ArrayList<>();
    private int tried;

    @Test
    void everySampleThatIsConvertibleComesBack() {
        for (Path file : ProjectFiles.samples()) {
            ReadResult read =
                    TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST).read(ProjectFiles.bytes(file));
            if (read instanceof ReadResult.Accepted accepted) {
                trip(file.getFileName().toString(), accepted.message());
            }
        }
        System.out.println("STIX: " + tried + " samples there and back");
        assertEquals(List.of(), faults);
        assertTrue(tried >= 5, () -> tried + " samples");
    }

    @Test
    void reportsFromOtherFormatsComeBack(@Corpus("veris") Path veris) {
        VcdbReports.ofTheFirst(400, veris).forEach(message -> trip("record " + tried, message));
        System.out.println("STIX: " + tried + " reports there and back");
        assertEquals(List.of(), faults);
        assertTrue(tried >= 390, () -> tried + " reports");
    }

    private void trip(String name, Message<?> message) {
        Conversion<byte[]> written =
                TOCSIN.convert(message, TARGET, ConversionOptions.none().withExercises());
        if (written.result().isEmpty()) {
            return;
        }
        tried++;
        byte[] bundle = written.result().get();
        Conversion<Message<?>> back = TOCSIN.convert(bundle, new StixSource(), Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        if (back.result().isEmpty()) {
            faults.add(name + ": " + back.problems());
        } else if (!StixSourceTest.tree(message)
                .equals(StixSourceTest.tree(back.result().get()))) {
            faults.add(name + " came back otherwise");
        } else if (!new String(bundle, StandardCharsets.UTF_8)
                .equals(new String(
                        TOCSIN.convert(
                                        back.result().get(),
                                        TARGET,
                                        ConversionOptions.none().withExercises())
                                .result()
                                .orElseThrow(),
                        StandardCharsets.UTF_8))) {
            faults.add(name + " is written otherwise the second time");
        }
    }
}
