package org.tocsin.formats.internal.stix.read;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.formats.internal.map.Sha256;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.place.HandlingPlaces;
import org.tocsin.formats.internal.place.HeaderPlaces;
import org.tocsin.formats.internal.place.PartyRolePlaces;
import org.tocsin.formats.internal.place.RecipientPlaces;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.formats.internal.stix.map.Words;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.validation.CoreProblem;

/** The envelope: dates, title and label from the bundle; who tells whom, the realm and the identifier from the caller. */
final class Head {

    private static final String LABEL =
            HeaderPlaces.HANDLING.then(HandlingPlaces.TLP).path();
    private static final int TITLE = 256;

    private final Share share;
    private final Node root;
    /** Whether one object is what the message is about; else it is the bundle. */
    private final boolean isObject;

    Head(Share share) {
        this.share = share;
        this.root = share.root();
        this.isObject = share.graph().objects().contains(root);
    }

    /** Carries what the bundle says of the envelope; false where nothing says when it was made. */
    boolean carry(Trip trip, Tree to) {
        Words.title(HeaderPlaces.TITLE, "name", TITLE).carry(trip, root, to);
        untag(to.at(HeaderPlaces.TITLE.path()));
        Node modified = latest("modified", Comparator.naturalOrder());
        Node created = latest("created", isObject ? Comparator.naturalOrder() : Comparator.reverseOrder());
        Node sent = modified.exists() ? modified : created;
        if (!sent.exists()) {
            return false;
        }
        trip.carry(sent, time(sent), to.at(HeaderPlaces.SENT_AT.path()), true);
        if (isObject && created.exists() && instant(created).isBefore(instant(sent))) {
            long revision =
                    1 + Duration.between(instant(created), instant(sent)).toMillis();
            if (revision > 1) {
                trip.carry(created, time(created), to.at(HeaderPlaces.FIRST_SENT_AT.path()), true);
                to.at(HeaderPlaces.REVISION.path()).set(java.math.BigDecimal.valueOf(revision), null);
                trip.made(
                        CoreProblem.VALUE_INVENTED,
                        "/revision",
                        revision + ": one and the milliseconds from created to modified");
            }
        } else if (isObject
                && created.exists()
                && created != sent
                && instant(created).equals(instant(sent))) {
            trip.said(created, null);
        }
        new Labels(share).strictest(trip).ifPresent(label -> to.at(LABEL).set(label.code(), null));
        return true;
    }

    /** Takes what the bundle calls the incident off the end of its title, where the local identifiers say it as well. */
    private void untag(Tree title) {
        if (!(title.value() instanceof List<?> entries)) {
            return;
        }
        List<Object> untagged = new ArrayList<>();
        for (Object entry : entries) {
            untagged.add(entry instanceof Map<?, ?> words ? untagged(words) : entry);
        }
        if (!untagged.equals(entries)) {
            title.set(untagged, title.origins().get(0));
        }
    }

    private Map<Object, Object> untagged(Map<?, ?> entry) {
        Map<Object, Object> untagged = new LinkedHashMap<>(entry);
        String text = String.valueOf(entry.get("text"));
        for (Node reference : root.get("external_references").elements()) {
            String tag = " (" + reference.get("external_id") + ')';
            if (text.length() > tag.length() && text.endsWith(tag)) {
                untagged.put("text", text.substring(0, text.length() - tag.length()));
            }
        }
        return untagged;
    }

    private Node latest(String member, Comparator<Instant> order) {
        Stream<Node> all = isObject ? Stream.of(root) : share.objects().stream();
        return all.map(object -> object.get(member))
                .filter(leaf -> leaf.text().flatMap(StixTime::moment).isPresent())
                .max(Comparator.comparing(Head::instant, order).thenComparingInt(Node::firstLeaf))
                .orElse(root.get("-"));
    }

    /** The time of a leaf; our bundles have milliseconds, also where their messages have none. */
    private String time(Node leaf) {
        String text = leaf.toString();
        boolean ours = OwnExtension.messageId(root).exists();
        return ours && text.endsWith(".000Z") ? text.replace(".000Z", "Z") : text;
    }

    private static Instant instant(Node leaf) {
        return StixTime.moment(leaf.toString()).orElseThrow();
    }

    /** Completes the members of a message with what the caller says; what stands in them already stays, but for a label that is less strict. */
    void address(Map<String, Object> message, Addressing addressing, Trip trip) {
        message.put(HeaderPlaces.TOCSIN.path(), FormatVersion.CURRENT.toString());
        message.putIfAbsent(HeaderPlaces.REALM.path(), addressing.realm().code());
        message.putIfAbsent(HeaderPlaces.ID.path(), id(addressing, ""));
        message.putIfAbsent(HeaderPlaces.ORIGINATOR.path(), party(addressing.originator()));
        message.putIfAbsent(
                HeaderPlaces.RECIPIENTS.path(),
                addressing.recipients().stream().map(Head::recipient).toList());
        label(message, addressing.tlp(), trip);
        if (!message.containsKey(HeaderPlaces.TITLE.path())) {
            String title = "incident-report".equals(message.get(HeaderPlaces.TYPE.path()))
                    ? "Incident from STIX"
                    : "Advisory from STIX";
            message.put(HeaderPlaces.TITLE.path(), Words.english(title));
            trip.made(CoreProblem.VALUE_INVENTED, "/title", title);
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static void label(Map<String, Object> message, Tlp given, Trip trip) {
        Map<String, Object> handling = new LinkedHashMap<>(
                message.get(HeaderPlaces.HANDLING.path()) instanceof Map<?, ?> map
                        ? (Map<String, Object>) map
                        : Map.of());
        String member = HandlingPlaces.TLP.path();
        Optional<Tlp> own = Tlp.list().find(String.valueOf(handling.get(member)));
        Tlp strict = own.map(label -> Labels.stricter(label, given)).orElse(given);
        if (!own.equals(Optional.of(strict))) {
            trip.made(CoreProblem.LABEL_CHOSEN_BY_CALLER, '/' + LABEL, strict.code());
        }
        handling.put(member, strict.code());
        message.put(HeaderPlaces.HANDLING.path(), handling);
    }

    private static Map<String, Object> party(PartyRole role) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put(PartyRolePlaces.PARTY.path(), role.party().toString());
        party.put(PartyRolePlaces.ROLE.path(), role.role().code());
        if (role.name() != null) {
            party.put(
                    PartyRolePlaces.NAME.path(),
                    role.name().entries().stream()
                            .map(entry -> Words.entry(entry.lang(), entry.text()))
                            .toList());
        }
        return party;
    }

    private static Map<String, Object> recipient(Recipient recipient) {
        Map<String, Object> one = new LinkedHashMap<>();
        Optional.ofNullable(recipient.party())
                .ifPresent(party -> one.put(RecipientPlaces.PARTY.path(), party.toString()));
        Optional.ofNullable(recipient.group())
                .ifPresent(group -> one.put(RecipientPlaces.GROUP.path(), group.toString()));
        Optional.ofNullable(recipient.role()).ifPresent(role -> one.put(RecipientPlaces.ROLE.path(), role.code()));
        Optional.ofNullable(recipient.copy()).ifPresent(copy -> one.put(RecipientPlaces.COPY.path(), copy));
        return one;
    }

    /** The identifier of a message about this object: the same at every conversion that the same caller tells the same. */
    String id(Addressing addressing, String what) {
        String name = PlainJson.text(List.of(
                root.get("id").toString(),
                addressing.originator().party().toString(),
                addressing.originator().role().code(),
                addressing.realm().code(),
                what));
        return Sha256.uuid(name).toString();
    }
}
