package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Target;
import org.tocsin.feed.FeedReader;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.incident.IncidentStages;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problems;

/** No reader and no converter that was not asked for exercises gives one out. */
final class NoPlayFromReadersTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static InputStream feed() {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        for (Message<?> message : MixedTraffic.all()) {
            feed.writeBytes(TOCSIN.write(message));
            feed.write('\n');
        }
        return new ByteArrayInputStream(feed.toByteArray());
    }

    static Stream<MessageReader> readers() {
        MessageReader reader = TOCSIN.reader(Realm.ACTUAL);
        return Stream.of(
                reader,
                reader.tolerant(),
                reader.firstProblemOnly(),
                reader.parallel(3),
                reader.listening(progress -> {}),
                reader.tolerant().firstProblemOnly().parallel(2));
    }

    private static <R> List<R> results(FeedReader<R> reader) {
        try (Stream<R> results = reader.lines(feed()).map(line -> line.result())) {
            return results.toList();
        }
    }

    private static List<Message<?>> accepted(List<ReadResult> results) {
        return results.stream()
                .<Message<?>>flatMap(result ->
                        result instanceof ReadResult.Accepted accepted ? Stream.of(accepted.message()) : Stream.empty())
                .toList();
    }

    private static Set<MessageType> types(List<Message<?>> messages) {
        return messages.stream().map(message -> message.header().type()).collect(Collectors.toSet());
    }

    @Test
    void thereIsPlayOfEveryTypeToMistake() {
        assertTrue(types(MixedTraffic.meant()).size() > 15);
        assertTrue(types(MixedTraffic.play()).containsAll(types(MixedTraffic.meant())));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void oneMessageIsReadAsWhatItIs(MessageReader reader) {
        for (Message<?> message : MixedTraffic.meant()) {
            assertEquals(message, reader.read(TOCSIN.write(message)).orElseThrow());
        }
        for (Message<?> message : MixedTraffic.play()) {
            ReadResult result = reader.read(TOCSIN.write(message));
            assertInstanceOf(ReadResult.OtherRealm.class, result);
            assertThrows(InvalidMessageException.class, result::orElseThrow);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFeedGivesWhatIsMeantAndNothingElse(MessageReader reader) {
        assertEquals(MixedTraffic.meant(), accepted(results(reader)));
        assertEquals(MixedTraffic.meant(), accepted(results(reader.map(line -> line.result()))));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noConverterBehindAReaderSeesPlay(MessageReader reader) {
        Queue<Message<?>> seen = new ConcurrentLinkedQueue<>();
        Target<String> watching = (message, context) -> {
            seen.add(message);
            return Conversion.refused(Problems.of(List.of()));
        };
        results(reader.converting(watching));
        assertEquals(MixedTraffic.meant().size(), seen.size());
        assertTrue(seen.stream().allMatch(MixedTraffic::isMeant));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aConverterThatTakesExercisesGetsNoneFromSuchAReader(MessageReader reader) {
        assertEquals(
                bundles(results(reader.converting(new StixTarget()))),
                bundles(results(reader.converting(
                        new StixTarget(), ConversionOptions.none().withExercises()))));
    }

    private static long bundles(List<Conversion<byte[]>> conversions) {
        return conversions.stream().flatMap(each -> each.result().stream()).count();
    }

    @Test
    void stixTakesNoPlayUnasked() {
        for (Message<?> message : MixedTraffic.play()) {
            assertEquals(
                    Optional.empty(), TOCSIN.convert(message, new StixTarget()).result());
        }
    }

    @Test
    void whatFollowsAReportOfPlayIsPlay() {
        for (Message<IncidentReport> report : MixedTraffic.all(IncidentReport.class)) {
            var next = IncidentStages.next(report, report.body().stage())
                    .header()
                    .id(report.header().id())
                    .sentAt(report.header().sentAt())
                    .build();
            assertEquals(report.header().realm(), next.realm());
        }
    }
}
