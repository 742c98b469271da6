package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Accounts;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.Addressed;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Converts, and holds what comes out to the law of growth. */
final class Growth {

    static final String LAW = "growth";
    static final List<String> REPORTS = List.of("incident-report", "advisory");
    static final List<String> FAMILIES =
            List.of("plus", "action", "actor", "asset", "attribute", "victim", "impact", "a place of its own");

    private static final String RECORD =
            "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":"
                    + "{\"year\":2018}},\"summary\":\"Words\"}";
    private static final VerisSource VERIS = new VerisSource();

    private static final ConversionOptions OPTIONS = Addressed.with(Tlp.GREEN, Realm.ACTUAL);

    private final Tocsin tocsin = Tocsin.standard();
    private double share;

    /** What the last conversion made the most of, beside what it might: more than 1 would break the law. */
    double share() {
        return share;
    }

    static String sample() {
        return new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8);
    }

    Message<?> report(String extension) {
        String sample = sample().strip();
        return read(
                sample.substring(0, sample.length() - 1) + ",\"extensions\":{\"org.example.x\":" + extension + "}}");
    }

    Message<?> read(String json) {
        return tocsin.reader(Realm.ACTUAL)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    static byte[] record(String member, String value) {
        String record = RECORD.substring(0, RECORD.length() - 1) + ",\"" + member + "\":" + value + "}";
        return record.getBytes(StandardCharsets.UTF_8);
    }

    Conversion<byte[]> toStix(Message<?> message) {
        Conversion<byte[]> conversion = tocsin.convert(
                message, new StixTarget(), ConversionOptions.none().withExercises());
        byte[] json = MessageCodec.write(message);
        conversion
                .result()
                .ifPresentOrElse(
                        bundle -> assertSmall(json.length, bundle.length, conversion),
                        () -> assertRefusedForWhatItSays(conversion));
        Tally.message(LAW, message.header().type().code(), conversion.result().isEmpty());
        return conversion;
    }

    Conversion<Message<?>> fromVeris(byte[] record) {
        Conversion<Message<?>> conversion =
                tocsin.convert(record, VERIS, OPTIONS).toList().get(0);
        int made = tocsin.write(conversion.result().orElseThrow()).length;
        assertSmall(record.length, made, conversion);
        Tally.message(LAW, "VERIS", false);
        return conversion;
    }

    private void assertSmall(int source, long made, Conversion<?> conversion) {
        long most = Math.max(made, Math.max(Accounts.losses(conversion), Accounts.coverage(conversion)));
        assertTrue(
                most <= Accounts.most(source),
                () -> source + " became " + made + " with losses of " + Accounts.losses(conversion)
                        + " and a coverage of " + Accounts.coverage(conversion));
        share = (double) most / Accounts.most(source);
    }

    /** Every leaf of what was converted is in the account. */
    static void assertComplete(byte[] source, Conversion<?> conversion) {
        if (conversion.result().isPresent()) {
            Node root = JsonDocument.read(source, Limits.standard()).orElseThrow();
            Accounts.assertComplete(root.leaves().map(Node::pointer), conversion);
        }
    }

    /** Drafts, and times that STIX cannot write, are refused; nothing is for its size. */
    private static void assertRefusedForWhatItSays(Conversion<?> conversion) {
        for (Problem problem : conversion.problems().all()) {
            assertTrue(
                    problem.code() == CoreProblem.REALM_NOT_CONVERTIBLE
                            || problem.code() == CoreProblem.SOURCE_DOCUMENT_REFUSED,
                    problem::toString);
        }
    }
}
