package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.formats.Addressed;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages of every type become bundles, and a cancellation takes objects back. */
final class StixEveryTypeTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    private static Message<?> read(byte[] json) {
        return TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
                .read(json)
                .orElseThrow();
    }

    private static Conversion<byte[]> convert(Message<?> message, ConversionOptions options) {
        return TOCSIN.convert(message, new StixTarget(), options.withExercises());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleBecomesAValidBundle(Path sample, @Corpus(OasisSchemas.CORPUS) Path schemas) {
        Message<?> message = read(ProjectFiles.bytes(sample));
        Conversion<byte[]> conversion = convert(message, ConversionOptions.none());
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle));
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle.withoutOurs()));
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
        JsonNode json = JsonMapper.builder().build().readTree(TOCSIN.write(message));
        CarriedValues carried = new CarriedValues(bundle.withoutOurs());
        assertEquals(
                List.of(),
                conversion
                        .coverage()
                        .leaves()
                        .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                        .filter(leaf -> !carried.holds(leaf.member(), json.at(leaf.pointer())))
                        .map(Coverage.Leaf::pointer)
                        .toList());
        assertEquals(json.get("id"), bundle.ours().get("message_id"));
    }

    @Test
    void anAttributionIsInTheResidueAlone() {
        byte[] sample = ProjectFiles.sample("attribution-statement-cluster");
        JsonNode message = JsonMapper.builder().build().readTree(sample);
        StixBundle seen = StixBundle.of(
                        convert(read(sample), ConversionOptions.none()).result().orElseThrow())
                .withoutOurs();
        assertFalse(seen.root().toString().contains(message.at("/title/0/text").asString()));
        assertFalse(
                seen.root().toString().contains(message.at("/body/claim/0/text").asString()));
    }

    private static Message<?> cancellationOf(String sample) {
        String id = read(ProjectFiles.sample(sample)).header().id().toString();
        return read(new String(ProjectFiles.sample("cancellation"), StandardCharsets.UTF_8)
                .replace("0e6a2f84-7b1c-4d95-a830-5c9e4f7d1b26", id)
                .replace("2026-05-12T14:30:00Z", "2026-07-12T14:30:00Z")
                .replaceFirst("\"correction\": \"[^\"]*\",", "")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> versioned(StixBundle bundle, boolean revoked) {
        return bundle.objects().stream()
                .filter(object -> object.has("created_by_ref")
                        && !object.get("type").asString().equals("extension-definition"))
                .filter(object -> object.path("revoked").asBoolean(false) == revoked)
                .map(object -> object.get("id").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aCancellationRevokesAllThatIsKnownOfAMessage(@Corpus(OasisSchemas.CORPUS) Path schemas) {
        Message<?> report = read(ProjectFiles.sample("incident-report-final"));
        Message<?> cancellation = cancellationOf("incident-report-final");
        Correspondence kept = Correspondence.inMemory();
        kept.keep(report);
        ConversionOptions options = ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
        StixBundle before = StixBundle.of(convert(report, options).result().orElseThrow());
        kept.keep(cancellation);
        StixBundle after = StixBundle.of(convert(cancellation, options).result().orElseThrow());
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(after));
        assertEquals(versioned(before, false), versioned(after, true));
        for (JsonNode object : before.objects()) {
            for (JsonNode later : after.objects()) {
                if (object.get("id").equals(later.get("id"))
                        && later.path("revoked").asBoolean(false)) {
                    assertEquals(object.get("created"), later.get("created"));
                    assertEquals(object.get("object_marking_refs"), later.get("object_marking_refs"));
                    assertTrue(object.get("modified")
                                    .asString()
                                    .compareTo(later.get("modified").asString())
                            < 0);
                }
            }
        }
    }

    @Test
    void whatIsKnownToBeTakenBackIsRevokedAndReadAsACancellation() {
        Message<?> report = read(ProjectFiles.sample("incident-report-final"));
        Message<?> cancellation = cancellationOf("incident-report-final");
        Correspondence kept = Correspondence.inMemory();
        Stream.of(report, cancellation).forEach(kept::keep);
        ConversionOptions options = ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
        Conversion<byte[]> taken = convert(report, options);
        byte[] bundle = taken.result().orElseThrow();
        assertEquals(Set.of(), versioned(StixBundle.of(bundle), false));
        assertTrue(taken.losses().stream().anyMatch(loss -> loss.detail().contains("taken back")));
        Message<?> back = TOCSIN.convert(bundle, new StixSource(), Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                .findFirst()
                .orElseThrow()
                .result()
                .orElseThrow();
        assertEquals(
                report.header().id(),
                ((Cancellation) back.body()).cancels().get(0).id());
    }

    @Test
    void aRevisionThatWasTakenBackAloneIsRefused() {
        Message<?> report = read(ProjectFiles.sample("incident-report-early"));
        Message<?> second = read(new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"sentAt\": \"([^\"]*)\"",
                        "\"revision\": 2, \"firstSentAt\": \"$1\", \"sentAt\": \"2026-06-01T00:00:00Z\"")
                .getBytes(StandardCharsets.UTF_8));
        Message<?> cancellation =
                read(new String(TOCSIN.write(cancellationOf("incident-report-early")), StandardCharsets.UTF_8)
                        .replaceFirst("(\"cancels\":\\[\\{\"id\":\"[^\"]*\")", "$1,\"revision\":2")
                        .getBytes(StandardCharsets.UTF_8));
        Correspondence kept = Correspondence.inMemory();
        Stream.of(report, second, cancellation).forEach(kept::keep);
        ConversionOptions options = ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
        assertEquals(
                CoreProblem.MESSAGE_TAKEN_BACK,
                convert(second, options).problems().errors().get(0).code());
        assertTrue(convert(report, options).result().isPresent());
    }

    /** A cancellation is small, and what it takes back may be large. */
    @Test
    void aCancellationRevokesALargeMessageToo() {
        String indicators = IntStream.range(0, 400)
                .mapToObj(i -> "{\"kind\": \"ip\", \"value\": \"192.0." + i / 250 + "." + i % 250 + "\"}")
                .collect(Collectors.joining(","));
        Message<?> report = read(new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replaceFirst("\"stage\"", "\"indicators\": [" + indicators + "], \"stage\"")
                .getBytes(StandardCharsets.UTF_8));
        Correspondence kept = Correspondence.inMemory();
        kept.keep(report);
        ConversionOptions options = ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
        StixBundle after = StixBundle.of(convert(cancellationOf("incident-report-early"), options)
                .result()
                .orElseThrow());
        assertEquals(400, after.objects("indicator").size());
        after.objects("indicator")
                .forEach(each -> assertTrue(each.get("revoked").asBoolean()));
    }

    @Test
    void cancellationsOfEachOtherRevokeNothing() {
        Message<?> one = cancellationOf("incident-report-early");
        String first = one.header().id().toString();
        String second = "f09b5c1d-84e7-4a62-9c3f-b6d2a7058e20";
        String text = new String(TOCSIN.write(one), StandardCharsets.UTF_8);
        String named =
                read(ProjectFiles.sample("incident-report-early")).header().id().toString();
        Correspondence kept = Correspondence.inMemory();
        Message<?> a = read(text.replace("\"cancels\":[{\"id\":\"" + named, "\"cancels\":[{\"id\":\"" + second)
                .getBytes(StandardCharsets.UTF_8));
        Message<?> b = read(text.replace(first, second)
                .replace("\"cancels\":[{\"id\":\"" + named, "\"cancels\":[{\"id\":\"" + first)
                .getBytes(StandardCharsets.UTF_8));
        Stream.of(a, b).forEach(kept::keep);
        ConversionOptions options = ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
        assertEquals(
                Set.of(), versioned(StixBundle.of(convert(a, options).result().orElseThrow()), true));
    }

    @Test
    void aCancellationOfWhatIsNotKnownRevokesItsReportAndIncident(@Corpus(OasisSchemas.CORPUS) Path schemas) {
        StixBundle before =
                StixBundle.of(convert(read(ProjectFiles.sample("incident-report-early")), ConversionOptions.none())
                        .result()
                        .orElseThrow());
        StixBundle after = StixBundle.of(convert(cancellationOf("incident-report-early"), ConversionOptions.none())
                .result()
                .orElseThrow());
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(after));
        assertEquals(
                Set.of(
                        before.only("report").get("id").asString(),
                        before.only("incident").get("id").asString()),
                versioned(after, true));
    }
}
