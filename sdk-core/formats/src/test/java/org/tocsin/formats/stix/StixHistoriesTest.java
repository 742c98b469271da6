package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.Tocsin;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.formats.stix.StixHistory.Act;
import org.tocsin.formats.stix.StixHistory.Sent;
import org.tocsin.formats.stix.StixHistory.Step;
import org.tocsin.message.service.Cancellation;
import tools.jackson.databind.JsonNode;

/**
 * Whatever several parties send, revise, make stricter or looser, and take back, and whether or not the one who converts
 * knows it: each message is converted after each step, both ways.
 */
final class StixHistoriesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.SEND, Act.SEND, Act.CHANGE, Act.CANCEL),
                        Arbitraries.of("XA", "XE"),
                        Arbitraries.integers().between(1, 2),
                        // A red message names those who may read it, and these do not.
                        Arbitraries.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT),
                        Arbitraries.of(0, 60_000))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static Optional<StixBundle> bundle(Sent text, ConversionOptions options) {
        Conversion<byte[]> conversion = TOCSIN.convert(text.message(), new StixTarget(), options);
        return conversion.result().map(StixBundle::of);
    }

    /** Does the steps, and tells of each bundle that can be made after each. */
    private static void tell(List<Step> steps, Seen seen) {
        StixHistory history = new StixHistory();
        for (Step step : steps) {
            history.take(step);
            for (Sent text : history.sent()) {
                bundle(text, history.knowing()).ifPresent(bundle -> seen.bundle(history, text, bundle, true));
                bundle(text, ConversionOptions.none()).ifPresent(bundle -> seen.bundle(history, text, bundle, false));
            }
        }
    }

    private interface Seen {
        void bundle(StixHistory history, Sent text, StixBundle bundle, boolean knowing);
    }

    private static String version(JsonNode object) {
        return object.get("id").asString() + ' ' + object.path("modified").asString("");
    }

    private static boolean isVersioned(JsonNode object) {
        return object.has("created");
    }

    @Property(tries = 20)
    void theSameIdAndModifiedMeansTheSameBytes(@ForAll("histories") List<Step> steps) {
        Map<String, String> versions = new HashMap<>();
        tell(
                steps,
                (history, text, bundle, knowing) -> bundle.objects().stream()
                        .filter(StixHistoriesTest::isVersioned)
                        .forEach(object -> assertEquals(
                                versions.computeIfAbsent(version(object), any -> object.toString()),
                                object.toString())));
    }

    @Property(tries = 20)
    void noMarkingIsLooserThanTheLabelThatIsKnown(@ForAll("histories") List<Step> steps) {
        tell(steps, (history, text, bundle, knowing) -> {
            Tlp own = knowing ? history.label(text) : text.own();
            Map<String, Tlp> labels = new HashMap<>();
            for (JsonNode marking : bundle.objects("marking-definition")) {
                for (Tlp tlp : Tlp.values()) {
                    if (marking.path("name")
                            .asString("")
                            .equals("TLP:" + tlp.code().toUpperCase(Locale.ROOT))) {
                        labels.put(marking.get("id").asString(), tlp);
                    }
                }
            }
            for (JsonNode object : bundle.objects()) {
                // What a cancellation takes back has the label of its own message, and so have its statements.
                boolean revoked = object.path("revoked").asBoolean(false);
                boolean statement = object.get("type").asString().equals("marking-definition");
                if (statement && text.message().body() instanceof Cancellation) {
                    continue;
                }
                Tlp least = revoked && knowing ? history.labelOfSubject(text) : own;
                for (JsonNode mark : object.path("object_marking_refs").values()) {
                    Tlp label = labels.getOrDefault(mark.asString(), Tlp.RED);
                    assertTrue(label.compareTo(least) >= 0, () -> label + " < " + least + ": " + object);
                }
            }
        });
    }

    @Property(tries = 20)
    void createdStaysAndModifiedRises(@ForAll("histories") List<Step> steps) {
        Map<String, String> created = new HashMap<>();
        Map<String, String> modified = new HashMap<>();
        Map<String, Long> revisions = new HashMap<>();
        tell(steps, (history, text, bundle, knowing) -> {
            for (JsonNode object : bundle.objects("report")) {
                String id = object.get("id").asString();
                if (!knowing && object.path("revoked").asBoolean(false)) {
                    // Who does not know what is taken back does not know when it was created, and the account says so.
                    continue;
                }
                assertEquals(
                        created.computeIfAbsent(id, any -> object.get("created").asString()),
                        object.get("created").asString());
                long revision = text.message().header().revisionOrDefault();
                String key = id + knowing;
                if (history.isNewest(text) && !object.path("revoked").asBoolean(false)) {
                    String now = object.get("modified").asString();
                    String before = modified.getOrDefault(key, "");
                    boolean rises = revision > revisions.getOrDefault(key, 0L)
                            ? now.compareTo(before) > 0
                            : now.compareTo(before) >= 0;
                    assertTrue(rises, () -> before + " -> " + now);
                    modified.put(key, now);
                    revisions.put(key, revision);
                }
            }
        });
    }

    @Property(tries = 20)
    void whatIsKnownToBeCancelledIsRevokedOrRefused(@ForAll("histories") List<Step> steps) {
        tell(steps, (history, text, bundle, knowing) -> {
            if (knowing && history.isCancelled(text)) {
                assertTrue(history.isNewest(text), "an earlier revision of what was cancelled");
                for (JsonNode object : bundle.objects()) {
                    if (object.has("created_by_ref")
                            && !object.get("type").asString().equals("extension-definition")) {
                        assertTrue(object.path("revoked").asBoolean(false), object::toString);
                    }
                }
            }
        });
    }
}
