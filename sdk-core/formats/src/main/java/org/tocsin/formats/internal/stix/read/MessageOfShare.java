package org.tocsin.formats.internal.stix.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.HeaderPlaces;
import org.tocsin.formats.internal.stix.map.AdvisoryMap;
import org.tocsin.formats.internal.stix.map.IncidentMap;
import org.tocsin.formats.internal.stix.map.ThreatMap;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** One message of a bundle. */
final class MessageOfShare {

    /** How often what a message can't hold is left where it is, before the whole is refused. */
    private static final int MOST_ATTEMPTS = 12;

    private static final List<String> UNREAL = List.of("exercise", "test");
    private static final MessageReader READER =
            Tocsin.standard().reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT);

    private final Share share;
    private final Addressing addressing;
    private final ConversionContext context;
    private final Head head;
    private final Set<Node> claims;
    private final Set<Node> refused = new HashSet<>();

    MessageOfShare(Share share, Set<Node> claims, Addressing addressing, ConversionContext context) {
        this.share = share;
        this.addressing = addressing;
        this.context = context;
        this.head = new Head(share);
        this.claims = claims;
    }

    /** What reading gives of a bundle before anybody says who tells whom; null where nothing says when it was made. */
    static @Nullable Tree read(Trip trip, Share share) {
        Tree tree = new Tree();
        boolean incident = Graph.type(share.root()).equals("incident");
        tree.at(HeaderPlaces.TYPE.path()).set(incident ? "incident-report" : "advisory", null);
        if (!new Head(share).carry(trip, tree)) {
            return null;
        }
        (incident ? IncidentMap.BODY : AdvisoryMap.BODY).carry(trip, share.root(), tree.at("body"));
        ThreatMap.object(Graph.type(share.root())).carry(trip, share.root(), tree);
        return tree;
    }

    Conversion<Message<?>> convert() {
        refused.addAll(claims);
        Problems problems = Problems.none();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Trip trip = new Trip(Way.READ, share, refused);
            Tree tree = read(trip, share);
            if (tree == null) {
                return refused("nothing says when it was made");
            }
            Map<String, Object> read = members(tree);
            Optional<OwnExtension> own = attempt > 0 || Graph.isRevoked(share.root())
                    ? Optional.empty()
                    : OwnExtension.of(share.root(), context.limits());
            boolean unchanged = own.filter(known -> known.isUnchanged(read)).isPresent();
            if (!unchanged && isUnrealAndTakenForReal()) {
                return refused("it is marked as an exercise or a test, and the realm that was given is actual");
            }
            Draft draft = draft(trip, read, own, unchanged);
            ReadResult result = READER.read(PlainJson.bytes(draft.message));
            problems = result.problems();
            if (result instanceof ReadResult.Accepted accepted) {
                problems = context.check(accepted.message());
                if (problems.valid()) {
                    List<Loss> losses = draft.account.losses();
                    return Conversion.of(accepted.message(), losses, problems, draft.account.coverage());
                }
            }
            if (own.isEmpty() && !blame(tree, problems)) {
                break;
            }
        }
        return Conversion.refused(problems);
    }

    private Conversion<Message<?>> refused(String why) {
        return Conversion.refused(Problems.of(List.of(
                Problem.of(CoreProblem.SOURCE_DOCUMENT_REFUSED, share.root().pointer(), why))));
    }

    /** Whether the bundle says that it is not real, and nobody else does. */
    private boolean isUnrealAndTakenForReal() {
        boolean told =
                share.root().get("labels").elements().stream().anyMatch(label -> UNREAL.contains(label.toString()));
        boolean own = OwnExtension.realm(share.root())
                .text()
                .filter(realm -> !realm.equals("actual"))
                .isPresent();
        return (told || own) && addressing.realm() == Realm.ACTUAL;
    }

    private record Draft(Map<String, Object> message, Account account) {}

    private Draft draft(Trip trip, Map<String, Object> read, Optional<OwnExtension> own, boolean unchanged) {
        boolean revoked = Graph.isRevoked(share.root());
        Map<String, Object> message = revoked
                ? new Revocation(share).message(trip, read, addressing)
                : own.map(known -> restored(known, read, unchanged)).orElse(read);
        head.address(message, addressing, trip);
        Account account = new Account(share.graph().document());
        if (unchanged && own.filter(known -> known.isUntouched(share.graph())).isPresent()) {
            account.typed(share.graph().document());
            return new Draft(message, account);
        }
        trip.settle(account);
        own.filter(known -> unchanged).ifPresent(known -> account.typed(known.node()));
        lose(account, revoked);
        if (!revoked) {
            ForeignResidue.of(share.graph().document(), account, trip.coarse(), context.limits())
                    .ifPresent(rest -> extend(message, rest));
        }
        return new Draft(message, account);
    }

    /**
     * What was read, with what our extension keeps. Where any part was changed the message is no longer its author's: its
     * envelope is that of the caller, and only the parts of its body that are as they were stay exact.
     */
    private static Map<String, Object> restored(OwnExtension own, Map<String, Object> read, boolean unchanged) {
        Map<String, Object> restored = own.restored(read, unchanged);
        if (unchanged) {
            return restored;
        }
        Map<String, Object> message = new LinkedHashMap<>(read);
        message.put("body", restored.getOrDefault("body", Map.of()));
        return message;
    }

    /** Enters what is not for this message: claims of who is responsible, and objects of other messages. */
    private void lose(Account account, boolean revoked) {
        claims.forEach(
                leaf -> account.lost(leaf, CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED, "attribution-not-carried"));
        for (Node object : share.graph().objects()) {
            boolean other = !share.objects().contains(object);
            if (other || revoked) {
                String why = other ? "it belongs to another message of this bundle" : "it was revoked";
                object.leaves()
                        .filter(account::isOpen)
                        .forEach(leaf -> account.lost(leaf, CoreProblem.VALUE_DROPPED, why));
            }
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static void extend(Map<String, Object> message, Map<String, Object> rest) {
        Map<String, Object> extensions = new LinkedHashMap<>(
                message.get("extensions") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
        extensions.put(ForeignResidue.KEY, rest);
        message.put("extensions", extensions);
    }

    /** The members of the message that a tree is. */
    static Map<String, Object> members(Tree tree) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (tree.value() instanceof Map<?, ?> object) {
            object.forEach((name, value) -> members.put((String) name, value));
        }
        return members;
    }

    /** Leaves what the message can't hold where it is; false where nothing of the bundle is to blame. */
    private boolean blame(Tree tree, Problems problems) {
        boolean any = false;
        for (Problem problem : problems.errors()) {
            for (Node origin : tree.toBlame(problem.pointer()).origins()) {
                any |= refused.add(origin);
            }
        }
        return any;
    }
}
