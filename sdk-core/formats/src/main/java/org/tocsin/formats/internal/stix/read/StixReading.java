package org.tocsin.formats.internal.stix.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * Reads a bundle. Each incident in it is a message; where there is none, each report and each grouping; where there is
 * none either, the indicators are one. Without any of these there is nothing to tell.
 */
public final class StixReading {

    private static final String NOTHING = "no incident, no report and no indicator: nothing in it is a message";

    private final Graph graph;
    private final Addressing addressing;
    private final ConversionContext context;

    /** A bundle, and what its caller says. */
    public StixReading(Node document, Addressing addressing, ConversionContext context) {
        this.graph = new Graph(document);
        this.addressing = addressing;
        this.context = context;
    }

    /** The messages, in the order of the bundle; each is made when the stream reaches it. */
    public Stream<Conversion<Message<?>>> conversions() {
        List<Node> roots = roots(graph);
        if (roots.isEmpty()) {
            return Stream.of(Conversion.refused(Problems.of(List.of(Problem.of(
                    CoreProblem.SOURCE_DOCUMENT_REFUSED, graph.document().pointer(), NOTHING)))));
        }
        Map<Node, Set<Node>> shares = graph.shares(roots);
        Set<Node> claims = Claims.of(graph);
        List<Share> parts =
                roots.stream().map(root -> Share.of(graph, root, shares)).toList();
        Stream<Conversion<Message<?>>> messages = parts.stream().map(share -> convert(share, claims));
        return context.attributionDrafts()
                ? Stream.concat(messages, Stream.of(parts).flatMap(this::drafts))
                : messages;
    }

    private Conversion<Message<?>> convert(Share share, Set<Node> claims) {
        return new MessageOfShare(share, claims, addressing, context).convert();
    }

    /** The drafts that go with the messages that can be made; what was revoked accuses nobody any more. */
    private Stream<Conversion<Message<?>>> drafts(List<Share> parts) {
        Set<Node> claims = Claims.of(graph);
        List<AttributionDrafts.Told> told = parts.stream()
                .filter(share -> !Graph.isRevoked(share.root()))
                .flatMap(share -> convert(share, claims).result().stream()
                        .map(message -> new AttributionDrafts.Told(message, share)))
                .toList();
        return new AttributionDrafts(graph, addressing, context).with(told);
    }

    /** What messages are about: objects, or the bundle itself. */
    static List<Node> roots(Graph graph) {
        List<Node> cancellations = graph.ofType("report").stream()
                .filter(OwnExtension::isCancellation)
                .toList();
        if (!cancellations.isEmpty()) {
            // What it revokes is in the bundle for those who know STIX only.
            return cancellations;
        }
        List<Node> incidents = graph.ofType("incident");
        if (!incidents.isEmpty()) {
            return incidents;
        }
        List<Node> reports = Stream.of("report", "grouping")
                .flatMap(type -> graph.ofType(type).stream())
                .toList();
        boolean indicators = graph.ofType("indicator").stream().anyMatch(each -> !Graph.isRevoked(each));
        return !reports.isEmpty() || !indicators ? reports : List.of(graph.document());
    }
}
