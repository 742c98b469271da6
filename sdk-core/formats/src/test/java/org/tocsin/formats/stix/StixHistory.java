package org.tocsin.formats.stix;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;

/**
 * What several parties send one after the other under the same few identifiers: reports in revisions, changes of their
 * handling and cancellations. It knows by itself what the label of each message is, and whether it was cancelled.
 */
final class StixHistory {

    private static final Instant BEGIN = Instant.parse("2026-06-10T08:00:00Z");
    private static final String INCIDENT = "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11";

    /** What a party does; later steps may have the same instant. */
    enum Act {
        SEND,
        CHANGE,
        CANCEL
    }

    /** One step: who does what to which message, and the label that is said. The second message is a later stage of the first. */
    record Step(Act act, String party, int id, Tlp tlp, int millis) {}

    /**
     * One text that was sent.
     *
     * @param about the key of the message that it is about: its own, but for cancellations and changes
     */
    record Sent(Message<?> message, Tlp own, String key, String about) {}

    private final Correspondence kept = Correspondence.inMemory();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, Tlp> changed = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private final Map<String, Instant> first = new HashMap<>();
    private Instant now = BEGIN;
    private int number;

    /** Does a step, where it can be done: nobody revises, changes or cancels what was never sent, or is cancelled. */
    void take(Step step) {
        String key = step.party + step.id;
        // Revisions may be sent at one instant. All else takes time: the dates of STIX tell no more apart than these.
        boolean again = step.act == Act.SEND
                && !sent.isEmpty()
                && sent.get(sent.size() - 1).key.equals(key);
        now = now.plusMillis(again ? step.millis : 60_000);
        boolean open = first.containsKey(key) && !cancelled.contains(key);
        if (step.act == Act.SEND && !cancelled.contains(key)) {
            int revision = revisions.merge(key, 1, Integer::sum);
            first.putIfAbsent(key, now);
            keep(report(step, revision, first.get(key)), step.tlp, key, key);
        } else if (step.act == Act.CHANGE && open) {
            // What was made stricter stays so: a label that is lowered is not followed.
            changed.merge(key, step.tlp, (one, other) -> one.compareTo(other) > 0 ? one : other);
            keep(service("handling-change-tightened", step), step.tlp, "change " + number, key);
        } else if (step.act == Act.CANCEL && open) {
            cancelled.add(key);
            keep(service("cancellation", step), step.tlp, "cancellation " + number, key);
        }
    }

    private void keep(String text, Tlp own, String key, String about) {
        Message<?> message = Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        kept.keep(message);
        sent.add(new Sent(message, own, key, about));
    }

    /** Everything that was sent, in order. */
    List<Sent> sent() {
        return sent;
    }

    /** Options with all that is known by now. */
    ConversionOptions knowing() {
        return ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
    }

    /** The label under which a text may leave by all that is known: its own, or the stricter one it was given since. */
    Tlp label(Sent text) {
        Tlp later = changed.getOrDefault(text.key, Tlp.CLEAR);
        return later.compareTo(text.own) > 0 ? later : text.own;
    }

    /** The same of the message that a text is about. */
    Tlp labelOfSubject(Sent text) {
        return sent.stream()
                .filter(each -> each.key.equals(text.about))
                .reduce((one, other) -> other)
                .map(this::label)
                .orElseThrow();
    }

    boolean isCancelled(Sent text) {
        return cancelled.contains(text.key);
    }

    /** Whether it is the newest text of its message. */
    boolean isNewest(Sent text) {
        return sent.stream()
                .filter(each -> each.key.equals(text.key))
                .reduce((one, other) -> other)
                .equals(Optional.of(text));
    }

    private String report(Step step, int revision, Instant begun) {
        String more = revision == 1 ? "" : "\"revision\": " + revision + ", \"firstSentAt\": \"" + begun + "\",";
        return sample("incident-report-final")
                .replace("2c9e4b71-35d8-4f0a-8c1e-90ab7d6e2f54", id(step.id))
                .replace("\"thread\": \"" + INCIDENT, "\"thread\": \"" + id(1))
                .replace("\"id\": \"" + INCIDENT, "\"id\": \"" + (step.id == 1 ? INCIDENT : id(1)))
                .replaceFirst("\"party\": \"XA\"", party(step))
                .replace("\"tlp\": \"amber\"", "\"tlp\": \"" + step.tlp.code() + "\"")
                .replace("File-encrypting", "Text " + number++)
                .replace("2026-06-10T08:00:00Z", now.toString())
                .replace("\"sentAt\"", more + "\"sentAt\"");
    }

    private String service(String sample, Step step) {
        return sample(sample)
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id(100 + number++) + "\"")
                .replaceFirst("\"sentAt\": \"[^\"]*\"", "\"sentAt\": \"" + now + "\"")
                .replaceFirst("\"party\": \"XA\"", party(step))
                .replace("2c9e4b71-35d8-4f0a-8c1e-90ab7d6e2f54", id(step.id))
                .replace("0e6a2f84-7b1c-4d95-a830-5c9e4f7d1b26", id(step.id))
                .replaceFirst("\"correction\": \"[^\"]*\",", "")
                .replaceAll("\"tlp\": \"[^\"]*\"", "\"tlp\": \"" + step.tlp.code() + "\"");
    }

    private static String party(Step step) {
        return "\"party\": \"" + step.party + "\"";
    }

    private static String id(int number) {
        return new UUID(0x4000, Long.MIN_VALUE | number).toString();
    }

    private static String sample(String name) {
        return new String(ProjectFiles.sample(name), StandardCharsets.UTF_8);
    }
}
