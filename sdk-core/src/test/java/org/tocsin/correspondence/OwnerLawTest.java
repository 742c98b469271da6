package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tocsin.testing.Coverage.assertSome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.signature.CanonicalForm;

/** A message is its party's: what another sends under its identifiers changes nothing that is said of it. */
final class OwnerLawTest {

    private static final Instant NOW = Traffic.hour(36);
    private static final PartyCode STRANGER = PartyCode.of("ZZ");

    /** What a stranger sends under the identifiers of others: questions, answers, cancellations, of any realm and revision. */
    private static List<Message<?>> ofStranger(long seed, int count) {
        return new RandomTraffic(seed)
                .messages(count).stream()
                        .<Message<?>>map(message -> new Message<>(
                                message.header().toBuilder()
                                        .originator(PartyRole.builder()
                                                .party(STRANGER)
                                                .role(PocRole.NATIONAL_TECHNICAL)
                                                .build())
                                        .build(),
                                message.body(),
                                message.extensions()))
                        .toList();
    }

    private static DutyDesk desk(List<Message<?>> messages, Realm first, Realm... more) {
        return DutyDesk.of(Traffic.kept(messages), first, more);
    }

    /** What is said of the messages of others; whom they ask, the stranger answers nothing. */
    private static List<Object> said(DutyDesk desk) {
        List<Object> said = new ArrayList<>();
        Stream.of(desk.open(NOW), desk.expired(NOW), desk.overdue(NOW))
                .map(items -> items.stream()
                        .filter(item -> !item.message().party().equals(STRANGER))
                        .toList())
                .forEach(said::add);
        for (MessageKey key : RandomTraffic.keys()) {
            said.add(desk.current(key));
            said.add(desk.cancelled(key));
            said.add(desk.answers(key).stream()
                    .filter(answer -> !answer.party().equals(STRANGER))
                    .toList());
        }
        return said;
    }

    @Property
    void whatAStrangerSendsChangesNothing(@ForAll long seed, @ForAll long other) {
        List<Message<?>> meant = new RandomTraffic(seed).messages(16);
        List<Message<?>> all = new ArrayList<>(meant);
        all.addAll(ofStranger(other, 16));
        Collections.shuffle(all, new Random(seed ^ other));
        assertEquals(said(desk(meant, Realm.ACTUAL, Realm.EXERCISE)), said(desk(all, Realm.ACTUAL, Realm.EXERCISE)));
    }

    /** A forwarding that has the digest says whose material it holds; without one, no more is said than that it is unclear. */
    @Test
    void byItsDigestMaterialBelongsToWhoSentIt() {
        Message<?> source = Traffic.question(1, "XA", "XB");
        Message<?> squatting = Traffic.question(1, "ZZ", "XB");
        Message<?> named = Traffic.question(Traffic.header(2, "XB", "XD")
                .references(MessageReference.builder()
                        .id(Traffic.id(1))
                        .relation(ReferenceRelation.FORWARDS)
                        .digest(CanonicalForm.of(source).digest().toString())
                        .build()));
        Message<?> unnamed = Traffic.question(
                Traffic.header(3, "XB", "XD").references(Traffic.reference(ReferenceRelation.FORWARDS, 1)));
        DutyDesk desk = desk(List.of(squatting, source, named, unnamed), Realm.ACTUAL);
        assertEquals(
                source.header().originator(), desk.mayLower(named.key()).get(1).originator());
        assertNull(desk.mayLower(unnamed.key()).get(1).originator());
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatAStrangerSendsIsShownAsItsOwn(@ForAll long seed) {
        List<Message<?>> messages = ofStranger(seed, 16);
        DutyDesk desk = desk(messages, Realm.ACTUAL);
        List<OpenItem> open = desk.open(NOW);
        assertSome("open items", !open.isEmpty());
        for (OpenItem item : open) {
            assertEquals(STRANGER, item.message().key().party());
        }
    }
}
