package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tocsin.testing.SampleMessages.office;
import static org.tocsin.testing.SampleMessages.sample;
import static org.tocsin.testing.SampleMessages.saying;
import static org.tocsin.testing.SampleMessages.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.service.HandlingChange;

/** What the originator of a message has made of its handling. */
final class HandlingInForceTest {

    private static final Message<?> REPORT = sample("incident-report-early");
    private static final Message<HandlingChange> SAMPLE = sample("handling-change", HandlingChange.class);
    private static final Instant EVENING = Instant.parse("2026-05-12T20:00:00Z");

    private final Correspondence correspondence = Correspondence.inMemory();

    /** A change of the report by XA, in force from that hour of the day on. */
    private static Message<HandlingChange> change(int hour, Tlp label, String... parts) {
        HandlingChange body = SAMPLE.body().toBuilder()
                .messages(MessageMaterial.builder()
                        .id(REPORT.header().id())
                        .parts(parts)
                        .build())
                .handling(Handling.builder().tlp(label).build())
                .effectiveAt(String.format("2026-05-12T%02d:00:00Z", hour))
                .build();
        return with(
                saying(SAMPLE, body), header -> header.id(MessageId.random()).sentAt("2026-05-12T11:00:00Z"));
    }

    private Tlp labelAt(Instant at) {
        return HandlingInForce.of(REPORT, at, correspondence).handling().tlp();
    }

    @Test
    void withoutAChangeItIsItsOwn() {
        HandlingInForce own = HandlingInForce.of(REPORT, EVENING, correspondence);
        assertEquals(REPORT.header().handling(), own.handling());
        assertNull(own.change());
        assertEquals(Instant.MIN, own.since());
    }

    @Test
    void aChangeHoldsWhenItsTimeHasCome() {
        correspondence.keep(change(18, Tlp.GREEN));
        assertEquals(Tlp.AMBER, labelAt(Instant.parse("2026-05-12T17:59:59Z")));
        assertEquals(Tlp.GREEN, labelAt(Instant.parse("2026-05-12T18:00:00Z")));
    }

    @Test
    void nobodyElseCanChangeIt() {
        correspondence.keep(with(change(18, Tlp.CLEAR), header -> header.originator(office("XB"))));
        assertEquals(Tlp.AMBER, labelAt(EVENING));
    }

    @Test
    void aChangeThatWasRevisedDoesNotCount() {
        Message<HandlingChange> first = change(13, Tlp.CLEAR);
        correspondence.keep(first);
        Message<HandlingChange> second = with(
                saying(first, change(14, Tlp.GREEN).body()),
                header -> header.revision(2L).sentAt("2026-05-12T12:00:00Z"));
        correspondence.keep(second);
        assertEquals(Tlp.GREEN, labelAt(EVENING));
    }

    @Test
    void aChangeOfPartsLeavesTheWholeAsItIs() {
        Message<HandlingChange> parts = change(15, Tlp.GREEN, "/body/categories");
        correspondence.keep(parts);
        HandlingInForce held = HandlingInForce.of(REPORT, EVENING, correspondence);
        assertEquals(Tlp.AMBER, held.handling().tlp());
        assertEquals(List.of(parts), held.changesOfParts());
    }

    @Test
    void aLaterChangeOfTheWholeEndsThatOfParts() {
        correspondence.keep(change(15, Tlp.GREEN, "/body/categories"));
        correspondence.keep(change(16, Tlp.RED));
        HandlingInForce held = HandlingInForce.of(REPORT, EVENING, correspondence);
        assertEquals(Tlp.RED, held.handling().tlp());
        assertEquals(List.of(), held.changesOfParts());
    }

    @Test
    void aChangeThatWasReplacedIsStillTold() {
        Message<HandlingChange> strict = change(15, Tlp.RED);
        Message<HandlingChange> parts = change(16, Tlp.AMBER, "/body/categories");
        Message<HandlingChange> loose = change(17, Tlp.GREEN);
        correspondence.keepAll(List.of(loose, change(23, Tlp.CLEAR), parts, strict));
        assertEquals(List.of(strict, parts, loose), HandlingInForce.changes(REPORT, EVENING, correspondence));
    }

    @Property
    void theOrderOfArrivalDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Message<HandlingChange>> changes = new ArrayList<>();
        for (int hour = 12; hour < 24; hour++) {
            changes.add(change(hour, Tlp.values()[random.nextInt(Tlp.values().length)]));
        }
        List<Message<HandlingChange>> arriving = new ArrayList<>(changes);
        Collections.shuffle(arriving, random);
        Correspondence shuffled = Correspondence.inMemory();
        arriving.forEach(shuffled::keep);
        assertEquals(
                changes.get(20 - 12),
                HandlingInForce.of(REPORT, EVENING, shuffled).change());
    }
}
