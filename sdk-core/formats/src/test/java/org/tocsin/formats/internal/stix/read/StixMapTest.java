package org.tocsin.formats.internal.stix.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Carriage;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.Limits;

/** The maps of STIX write what they read, and say what they do. */
final class StixMapTest {

    @ParameterizedTest
    @ValueSource(strings = {"incident-report-early", "incident-report-final", "advisory-worm"})
    void whatIsWrittenIsReadAgain(String name) {
        boolean incident = name.startsWith("incident");
        Correspondence<?> map = incident ? IncidentMap.BODY : AdvisoryMap.BODY;
        Node body = JsonDocument.read(Tocsin.standard().write(SampleMessages.sample(name)), Limits.standard())
                .orElseThrow()
                .get("body");
        NewBundle bundle = new NewBundle(name);
        Trip out = new Trip(Way.WRITE, bundle, Set.of());
        Tree root = bundle.add(incident ? "incident" : "report");
        map.carry(out, body, root);
        Account account = new Account(body);
        out.settle(account);
        account.losses();

        Graph graph = new Graph(Node.root(bundle.tree().value()));
        Node read = graph.objects().get(0);
        Tree back = new Tree();
        map.carry(
                new Trip(
                        Way.READ,
                        new Share(graph, read, graph.shares(List.of(read)).get(read)),
                        Set.of()),
                read,
                back);
        Map<String, String> found = new HashMap<>();
        Node.root(back.value()).leaves().forEach(leaf -> found.put(leaf.pointer(), leaf.toString()));
        List<String> missing = new ArrayList<>();
        Map<String, Node> leaves = new HashMap<>();
        body.leaves().forEach(leaf -> leaves.put(leaf.pointer(), leaf));
        long typed = account.coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .count();
        account.coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .forEach(leaf -> {
                    Node source = leaves.get(leaf.pointer());
                    if (!out.coarse().contains(source) && !found.containsValue(source.toString())) {
                        missing.add(leaf.pointer() + ' ' + source);
                    }
                });
        System.out.println(
                "STIX map: " + name + ": " + typed + " of " + body.leafCount() + " leaves of the body typed");
        assertEquals(List.of(), missing);
        assertTrue(typed > 5, () -> typed + " typed");
    }

    @Test
    void everyMemberHasARow() {
        List<Rows.Row> rows = new ArrayList<>(Rows.of(IncidentMap.BODY));
        rows.addAll(Rows.of(AdvisoryMap.BODY));
        System.out.println("STIX map: " + rows.size() + " rows, "
                + rows.stream()
                        .map(Rows.Row::ours)
                        .filter(ours -> !ours.isEmpty())
                        .distinct()
                        .count() + " members of ours");
        assertTrue(
                rows.contains(new Rows.Row(
                        "times/detected/at",
                        "task/end_time, end_time_fidelity",
                        "instant in UTC, cut to what is known")),
                rows::toString);
    }
}
