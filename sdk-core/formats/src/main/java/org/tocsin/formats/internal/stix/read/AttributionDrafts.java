package org.tocsin.formats.internal.stix.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.AttributionStatementPlaces;
import org.tocsin.formats.internal.place.HandlingPlaces;
import org.tocsin.formats.internal.place.HeaderPlaces;
import org.tocsin.formats.internal.stix.map.AttributionMap;
import org.tocsin.formats.internal.stix.map.Words;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problems;

/**
 * What a bundle says of who is responsible, as drafts of attribution statements: one for each threat actor and each
 * intrusion set that belongs to a message of the bundle. A draft is never sent as it is: somebody completes it.
 */
final class AttributionDrafts {

    private static final List<String> ACTORS = List.of("threat-actor", "intrusion-set");
    private static final String TITLE = "Draft of an attribution statement, from STIX";
    private static final MessageReader READER = Tocsin.standard().reader(Realm.DRAFT);

    private final Graph graph;
    private final Addressing addressing;
    private final ConversionContext context;

    /** The relationships that attribute something, by the actor. */
    private final Map<String, List<Node>> attributions;

    AttributionDrafts(Graph graph, Addressing addressing, ConversionContext context) {
        this.graph = graph;
        this.addressing = addressing;
        this.context = context;
        this.attributions = graph.ofType("relationship").stream()
                .filter(each -> each.get("relationship_type").toString().equals("attributed-to"))
                .collect(Collectors.groupingBy(each -> each.get("target_ref").toString()));
    }

    /** A message of the bundle, and the objects that belong to it. */
    record Told(Message<?> message, Share share) {}

    /** The drafts that go with messages, in the order of the bundle; each is made when the stream reaches it. */
    Stream<Conversion<Message<?>>> with(List<Told> messages) {
        return ACTORS.stream()
                .flatMap(type -> graph.ofType(type).stream())
                .filter(actor -> !Graph.isRevoked(actor) && !isWithdrawn(actor))
                .flatMap(actor -> {
                    List<Told> about = messages.stream()
                            .filter(told -> told.share().objects().contains(actor))
                            .toList();
                    return about.isEmpty() ? Stream.empty() : Stream.of(convert(actor, about));
                });
    }

    /** Whether somebody said that something is attributed to it, and took all of that back. */
    private boolean isWithdrawn(Node actor) {
        List<Node> attributions = attributions(actor);
        return !attributions.isEmpty() && attributions.stream().allMatch(Graph::isRevoked);
    }

    private List<Node> attributions(Node actor) {
        return attributions.getOrDefault(Graph.id(actor), List.of());
    }

    private Conversion<Message<?>> convert(Node actor, List<Told> about) {
        Share share = new Share(graph, actor, about.get(0).share().objects());
        Tree body = new Tree();
        // The account is of the actor, so what the relationships say is taken without it.
        Trip aside = new Trip(Way.READ, share, Set.of());
        attributions(actor).stream()
                .filter(relation -> !Graph.isRevoked(relation))
                .forEach(relation -> AttributionMap.RELATION.carry(aside, relation, body));
        Trip trip = new Trip(Way.READ, share, Set.of());
        AttributionMap.ACTOR.carry(trip, actor, body);
        trip.said(actor.get("id"), null);
        trip.said(actor.get("type"), null);
        Map<String, Object> message = message(actor, body, about, trip);
        ReadResult read = READER.read(PlainJson.bytes(message));
        Problems problems = read.problems();
        if (read instanceof ReadResult.Accepted accepted) {
            problems = context.check(accepted.message());
            if (problems.valid()) {
                Account account = account(actor, trip);
                return Conversion.of(accepted.message(), account.losses(), problems, account.coverage());
            }
        }
        return Conversion.refused(problems);
    }

    private Map<String, Object> message(Node actor, Tree body, List<Told> about, Trip trip) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put(HeaderPlaces.TYPE.path(), MessageType.ATTRIBUTION_STATEMENT.code());
        message.put(HeaderPlaces.REALM.path(), Realm.DRAFT.code());
        Head head = new Head(new Share(graph, actor, Set.of()));
        message.put(HeaderPlaces.ID.path(), head.id(addressing, "attribution"));
        message.put(
                HeaderPlaces.SENT_AT.path(),
                about.get(0).message().header().sentAt().toString());
        Tlp strictest = about.stream()
                .map(told -> told.message().header().handling().tlp())
                .reduce(Labels::stricter)
                .orElseThrow();
        message.put(HeaderPlaces.HANDLING.path(), Map.of(HandlingPlaces.TLP.path(), strictest.code()));
        message.put(HeaderPlaces.TITLE.path(), Words.english(TITLE));
        trip.made(CoreProblem.VALUE_INVENTED, "/title", TITLE);
        head.address(message, addressing, trip);
        Map<String, Object> members = new LinkedHashMap<>();
        if (body.value() instanceof Map<?, ?> object) {
            object.forEach((name, value) -> members.put((String) name, value));
        }
        members.put(
                AttributionStatementPlaces.INCIDENTS.path(),
                about.stream()
                        .limit(AttributionStatementPlaces.INCIDENTS.most())
                        .map(told -> told.message().header().id().toString())
                        .toList());
        trip.made(CoreProblem.VALUE_INVENTED, "/body/incidents", "the messages of the same bundle");
        message.put("body", members);
        return message;
    }

    /** The account of a draft, which is that of the actor alone. */
    private static Account account(Node actor, Trip trip) {
        Account account = new Account(actor);
        trip.settle(account);
        account.leaves()
                .filter(account::isOpen)
                .forEach(leaf ->
                        account.lost(leaf, CoreProblem.VALUE_DROPPED, "a draft of an attribution has no place"));
        return account;
    }
}
