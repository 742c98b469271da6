package org.tocsin.formats.internal.stix;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Confidence;
import org.tocsin.conversion.Account;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.Node;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;

/** A bundle that is being built: its objects so far, the message that they come from, and the record of its leaves. */
final class Draft {

    /**
     * The size of the members that every object has besides its identifier (type, version, markings), and of a
     * reference to it, in bytes.
     */
    private static final int OBJECT = 200;

    /** The greatest part of a text in a name, in characters. */
    private static final int NAME = 60;

    /** The greatest part of a ticket or title behind a name, in characters. */
    private static final int TAG = 12;

    private static final Values<Confidence> CONFIDENCE = Codes.confidence();

    private final BundleSource source;
    private final Node message;
    private final Allowance allowance;
    private final Form form;
    private final Account account;
    private final Map<String, StixObject> objects = new LinkedHashMap<>();
    private final Set<Node> verbatim = new HashSet<>();
    private Map<String, Object> extension = new LinkedHashMap<>();

    /** How detailed the bundle is. */
    enum Form {
        /** Everything that STIX can represent. */
        FULL(""),
        /**
         * No relationships, no observables besides patterns and no versions of products; only the report connects the
         * objects.
         */
        BRIEF(
                "no relationships, no observables of indicators and no versions of products: the bundle would be too large"),
        /** Only the incident or the advisory, its author and its markings; everything else is in the residue. */
        BARE("no objects for what the report holds: the bundle would be too large");

        private final String why;

        Form(String why) {
            this.why = why;
        }
    }

    /**
     * A bundle for a message. Its growth is subtracted from the allowance as far as it is known before the bundle is
     * written.
     */
    Draft(BundleSource source, Allowance allowance, Form form) {
        this.source = source;
        this.message = source.root();
        this.allowance = allowance;
        this.form = form;
        this.account = new Account(message, source.message());
        if (form != Form.FULL) {
            account.flattened(body(), form.why);
        }
    }

    BundleSource source() {
        return source;
    }

    Sending sending() {
        return source.sending();
    }

    /** The desk that sends the message. */
    StixObject author() {
        Node originator = message.get("originator");
        return put(Constants.desk(
                originator.get("party").toString(), originator.get("role").toString()));
    }

    Node message() {
        return message;
    }

    Node body() {
        return message.get("body");
    }

    Account account() {
        return account;
    }

    boolean isBrief() {
        return form != Form.FULL;
    }

    boolean isBare() {
        return form == Form.BARE;
    }

    /** The time at which the message was sent, in the notation of STIX. */
    String sentAt() {
        return StixTime.exact(message.get("sentAt").toString()).orElseThrow();
    }

    /** Whether the second of two instants is not before the first. */
    static boolean isOrdered(Node first, Node second) {
        Optional<Instant> begin = Timestamp.of(first.toString()).findInstant();
        Optional<Instant> end = Timestamp.of(second.toString()).findInstant();
        return begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get());
    }

    String bundleId() {
        return bundleId(sending().modified());
    }

    /** The id of a bundle that is of this version. */
    String bundleId(String version) {
        return StixId.of(
                "bundle",
                sending().key()
                        + '/'
                        + message.get("revision").number().map(Object::toString).orElse("1")
                        + '/'
                        + version);
    }

    List<StixObject> objects() {
        return List.copyOf(objects.values());
    }

    /** The leaves that are in the residue: those that are less exact in their object, and in the end those that are in none. */
    Set<Node> verbatim() {
        return verbatim;
    }

    /** The bundle has this as our extension. */
    void extended(Map<String, Object> members) {
        extension = members;
    }

    /** The bundle of these members, which is not sealed yet. */
    MadeBundle made(Map<String, Object> bundle) {
        return new MadeBundle(bundle, extension, message, verbatim);
    }

    /** The object of this type with this part in the message; made at the first call. */
    StixObject object(String type, String part) {
        return object(type, sending().key(), part);
    }

    /** The object of this type with this part in the message or the incident of that key; made at the first call. */
    StixObject object(String type, String key, String part) {
        StixObject object = put(new StixObject(type, StixId.of(type, key + '/' + part)));
        ExtensionDefinitions.ofType(type).ifPresent(extension -> object.extension(extension, "new-sdo"));
        return object;
    }

    /** An observable; its identifier is the same in every message. */
    StixObject observable(String type, Map<String, Object> members) {
        StixObject object = put(new StixObject(type, StixId.observable(type, members)));
        members.forEach(object::put);
        return object;
    }

    /** Adds the object, or returns the one with the same identifier that was added before. */
    StixObject put(StixObject object) {
        StixObject there = objects.putIfAbsent(object.id(), object);
        if (there == null) {
            allowance.take(OBJECT + 2 * object.id().length());
        }
        return there == null ? object : there;
    }

    /** A relationship from one object to another; a brief bundle has none. */
    void relate(StixObject source, String relation, StixObject target) {
        if (isBrief()) {
            return;
        }
        relate(source, relation, target.id());
    }

    /** A relationship from an object to one that may be in another bundle. */
    private void relate(StixObject source, String relation, String target) {
        object("relationship", relation + '/' + source.id() + '/' + target)
                .put("relationship_type", relation)
                .put("source_ref", source.id())
                .put("target_ref", target);
    }

    /** Relates an object to the same part of the messages that this one follows. */
    void follow(StixObject object, String part) {
        if (isBrief()) {
            return;
        }
        for (Node reference : message.get("references").elements()) {
            if (reference.get("relation").toString().equals("follows")) {
                String key = Sending.key(source.message(), reference.get("id").toString());
                relate(object, "derived-from", StixId.of(object.type(), key + '/' + part));
            }
        }
    }

    /** A name that is not that of the same thing in another message: it ends in the ticket of the incident, or its title. */
    String named(String what) {
        return what + " (" + shortened(ticket().orElseGet(this::titled), TAG) + ')';
    }

    /** What the originator calls the incident: its first local identifier. */
    Optional<String> ticket() {
        return body().get("localIds").elements().stream()
                .findFirst()
                .flatMap(local -> local.get("id").text());
    }

    private String titled() {
        return Languages.original(message.get("title")).get("text").toString();
    }

    /** The beginning of a text, of a length that fits into a name. */
    static String shortened(String text) {
        return shortened(text, NAME);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
    }

    /** Writes into an object what a map says of a record; false where the record is none of the map's kind. */
    boolean carry(Correspondence<?> map, Node record, StixObject object) {
        Trip trip = new Trip(Way.WRITE, object, Set.of());
        Tree written = new Tree();
        boolean fits = map.carry(trip, record, written);
        if (fits) {
            enter(trip, written, object);
        }
        return fits;
    }

    /** Whether a record is of the map's kind. */
    boolean fits(Correspondence<?> map, Node record) {
        return map.carry(new Trip(Way.WRITE, new StixObject("", ""), Set.of()), record, new Tree());
    }

    /** The object of a record, with what a map says of it; empty where the record is none of the map's kind. */
    Optional<StixObject> objectOf(Correspondence<?> map, Node record, String type, String part) {
        Optional<StixObject> object = fits(map, record) ? Optional.of(object(type, part)) : Optional.empty();
        object.ifPresent(made -> carry(map, record, made));
        return object;
    }

    /** The members of an observable that a map says of a record; none where the record is none of the map's kind. */
    Map<String, Object> written(Correspondence<?> map, Node record) {
        StixObject members = new StixObject("", "");
        Set<String> own = Set.copyOf(members.members().keySet());
        carry(map, record, members);
        members.members().keySet().removeAll(own);
        return members.members();
    }

    private void enter(Trip trip, Tree written, StixObject object) {
        if (written.value() instanceof Map<?, ?> members) {
            object.putAll(members);
        }
        trip.settle(account);
        verbatim.addAll(trip.coarse());
    }

    /**
     * Writes a code as a label of the object, which is exact also where STIX has no value for it. That something is
     * unknown is no label.
     */
    void label(StixObject object, String list, Node code) {
        code.text().filter(Codes::isTelling).ifPresent(text -> {
            object.label("tocsin:" + list + ':' + text);
            account.typed(code);
        });
    }

    /** Enters that a leaf is among words for people; the residue also has it, for programs. */
    void told(Node leaf, String where) {
        account.typed(leaf);
        account.flattened(leaf, where);
        verbatim.add(leaf);
    }

    /** Enters that the leaf is less exact in its object, and also puts it into the residue. */
    void coarsened(Node leaf, String became) {
        account.typed(leaf);
        account.coarsened(leaf, became);
        verbatim.add(leaf);
    }

    /** Writes a value that STIX requires and the message does not have, and enters it as invented. */
    void invented(StixObject object, String member, String value) {
        account.invented(CoreProblem.VALUE_INVENTED, object.id() + '/' + member, value);
    }

    /** Enters that the time is in an object; if its offset was lost, enters that as well. */
    void timed(Node leaf, String became) {
        if (StixTime.losesOffset(leaf)) {
            coarsened(leaf, became);
        } else {
            account.typed(leaf);
        }
    }

    /** Writes a note about objects. */
    void note(String key, String title, Node text, StixObject... subjects) {
        if (text.exists()) {
            StixObject note = object("note", key).put("abstract", named(title)).text("content", text);
            for (StixObject subject : subjects) {
                note.add("object_refs", subject.id());
            }
        }
    }

    /** Writes the note that a map makes of a record about objects, if the record has what is to be told. */
    void note(String key, String title, Correspondence<?> map, Node record, StixObject... subjects) {
        objectOf(map, record, "note", key).ifPresent(note -> {
            note.put("abstract", named(title));
            for (StixObject subject : subjects) {
                note.add("object_refs", subject.id());
            }
        });
    }

    /** Writes the confidence of the originator as a number from 0 to 100. */
    void confidence(StixObject object, Node code) {
        code.text().flatMap(CONFIDENCE.write()).ifPresent(number -> {
            object.put("confidence", number);
            account.typed(code);
        });
    }
}
