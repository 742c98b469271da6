package org.tocsin.correspondence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.contract.Reports.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.finding.Found;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.finding.MessageContents;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;

/** The tests of every correspondence that are about finding messages by their contents. */
abstract class ContentsContract extends SettlingContract {

    private static final Set<Realm> ACTUAL = Set.of(Realm.ACTUAL);
    private static final String LOCAL = "CERT-4711";

    private static Indicator indicator(IndicatorKind kind, String value) {
        return Indicator.builder().kind(kind).value(value).build();
    }

    private static IndicatorValue address(String value) {
        return IndicatorValue.of(IndicatorKind.IP, value);
    }

    private List<Message<?>> about(Topic topic) {
        return correspondence().about(topic, ACTUAL);
    }

    @Test
    void aValueIsFoundHoweverItIsSpelled() {
        Message<?> first = telling(1, Realm.ACTUAL, indicator(IndicatorKind.IP, "2001:DB8:0:0:0:0:0:9"));
        Message<?> second = telling(2, Realm.ACTUAL, indicator(IndicatorKind.IP, "2001:db8::9"));
        Message<?> name = telling(3, Realm.ACTUAL, indicator(IndicatorKind.DOMAIN, "Bücher.example"));
        Message<?> play = telling(4, Realm.EXERCISE, indicator(IndicatorKind.IP, "2001:db8::9"));
        correspondence().keepAll(List.of(first, second, name, play));
        assertEquals(List.of(first, second), about(Topic.indicator(address("2001:0db8::0009"))));
        assertEquals(
                List.of(name),
                about(Topic.indicator(IndicatorValue.of(IndicatorKind.DOMAIN, "xn--bcher-kva.example"))));
        assertEquals(List.of(), about(Topic.indicator(address("2001:db8::8"))));
        assertEquals(
                List.of(play), correspondence().about(Topic.indicator(address("2001:db8::9")), Set.of(Realm.EXERCISE)));
    }

    @Test
    void anAddressIsFoundInRanges() {
        Message<?> range = telling(1, Realm.ACTUAL, indicator(IndicatorKind.IP_RANGE, "192.0.2.77/24"));
        Message<?> other = telling(2, Realm.ACTUAL, indicator(IndicatorKind.IP_RANGE, "198.51.100.0/24"));
        Message<?> exact = telling(3, Realm.ACTUAL, indicator(IndicatorKind.IP, "192.0.2.9"));
        correspondence().keepAll(List.of(range, other, exact));
        assertEquals(List.of(exact), about(Topic.indicator(address("192.0.2.9"))));
        assertEquals(
                List.of(range, exact),
                correspondence().about(Topic.indicatorOrRange(address("::ffff:192.0.2.9")), ACTUAL));
        assertEquals(List.of(range), correspondence().about(Topic.indicatorOrRange(address("192.0.2.8")), ACTUAL));
    }

    @Test
    void aMessageIsFoundByItsPartiesTheKindOfItsIncidentAndItsLocalIdentifiers() {
        Message<?> kept = telling(1, Realm.ACTUAL, indicator(IndicatorKind.IP, "192.0.2.9"));
        correspondence().keep(kept);
        assertEquals(List.of(kept), about(Topic.party(PartyCode.of("XA"))), "its originator");
        assertEquals(List.of(kept), about(Topic.party(PartyCode.of("XB"))), "its recipient");
        assertEquals(List.of(kept), about(Topic.party(PartyCode.of("XD"))), "one that it speaks of");
        assertEquals(List.of(), about(Topic.party(PartyCode.of("XC"))));
        assertEquals(List.of(kept), about(Topic.incidentKind(IncidentKind.WORM)));
        assertEquals(List.of(), about(Topic.incidentKind(IncidentKind.RANSOMWARE)));
        assertEquals(List.of(kept), about(Topic.localId(LOCAL)));
        assertEquals(List.of(), about(Topic.localId("cert-4711")));
    }

    /** The index finds the same messages as a search through all messages. */
    @RepeatedTest(20)
    void whatIsFoundIsWhatALookAtEveryMessageFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Message<?>> kept = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            kept.add(telling(i, Realm.ACTUAL, any(random), any(random)));
        }
        correspondence().keepAll(kept);
        for (int i = 0; i < 20; i++) {
            IndicatorValue sought = IndicatorValue.of(any(random));
            assertEquals(
                    kept.stream()
                            .filter(each -> values(each).stream()
                                    .anyMatch(value -> value.value().contains(sought)))
                            .toList(),
                    correspondence().about(Topic.indicatorOrRange(sought), ACTUAL),
                    sought::toString);
            assertEquals(
                    kept.stream()
                            .filter(each -> values(each).stream()
                                    .anyMatch(value -> value.value().equals(sought)))
                            .toList(),
                    about(Topic.indicator(sought)),
                    sought::toString);
        }
    }

    private static List<Found<IndicatorValue>> values(Message<?> message) {
        return MessageContents.of(message).indicatorValues();
    }

    private static Indicator any(Random random) {
        boolean four = random.nextBoolean();
        String address = (four ? "192.0.2." : "2001:db8::") + random.nextInt(4);
        return random.nextBoolean()
                ? indicator(IndicatorKind.IP, four && random.nextBoolean() ? "::ffff:" + address : address)
                : indicator(IndicatorKind.IP_RANGE, address + '/' + ((four ? 28 : 124) + random.nextInt(5)));
    }
}
