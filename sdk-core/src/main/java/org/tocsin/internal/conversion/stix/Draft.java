package org.tocsin.internal.conversion.stix;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.internal.conversion.Allowance;
import org.tocsin.internal.conversion.Ledger;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.CoreProblem;

/** The bundle in the making: its objects so far, the message they come from, and the account of its leaves. */
final class Draft {

    /** What every object has beside its identifier, and a reference to it: type, version, markings, what is around them. */
    private static final int OBJECT = 200;

    private final Node message;
    private final Allowance allowance;
    private final Form form;
    private final Ledger ledger;
    private final StixCodes codes = StixCodes.standard();
    private final String sentAt;
    private final Map<String, StixObject> objects = new LinkedHashMap<>();
    private final Set<Node> verbatim = new HashSet<>();

    /** How much is said of each thing. */
    enum Form {
        /** All that STIX has for it. */
        FULL(""),
        /**
         * No relationships, no observables beside patterns and no versions of products: the report alone binds the objects
         * together.
         */
        BRIEF(
                "no relationships, no observables of indicators and no versions of products: the bundle would be too large"),
        /** The incident or the advisory, its author and its markings; all else is in the residue. */
        BARE("no objects for what the report holds: the bundle would be too large");

        private final String why;

        Form(String why) {
            this.why = why;
        }
    }

    /** A bundle for a message, which takes what it grows by from the allowance as far as it is known before it is written. */
    Draft(Node message, Allowance allowance, Form form, String sentAt) {
        this.message = message;
        this.allowance = allowance;
        this.form = form;
        this.sentAt = sentAt;
        this.ledger = new Ledger(message);
        if (form != Form.FULL) {
            ledger.flattened(body(), form.why);
        }
    }

    Node message() {
        return message;
    }

    Node body() {
        return message.get("body");
    }

    Ledger ledger() {
        return ledger;
    }

    boolean isBrief() {
        return form != Form.FULL;
    }

    boolean isBare() {
        return form == Form.BARE;
    }

    /** When the message was sent, as STIX writes it. */
    String sentAt() {
        return sentAt;
    }

    boolean isLaterRevision() {
        return message.get("revision")
                .number()
                .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
    }

    String bundleId() {
        return StixId.of(
                "bundle",
                message.get("id") + "/"
                        + message.get("revision").number().map(Object::toString).orElse("1"));
    }

    StixCodes codes() {
        return codes;
    }

    List<StixObject> objects() {
        return List.copyOf(objects.values());
    }

    /** The members that the residue repeats although an object has them too, since it says them less exactly. */
    Set<Node> verbatim() {
        return verbatim;
    }

    /** The object of this message that the key tells apart from its others of the type; made at the first call. */
    StixObject object(String type, String key) {
        StixObject object = put(new StixObject(type, StixId.of(type, message.get("id") + "/" + key)));
        ExtensionDefinitions.ofType(type).ifPresent(extension -> object.extension(extension, "new-sdo"));
        return object;
    }

    /** An observable, the same for every message that has it. */
    StixObject observable(String type, Map<String, Object> members) {
        StixObject object = put(new StixObject(type, StixId.observable(type, members)));
        members.forEach(object::put);
        return object;
    }

    /** Takes the object, or gives back the one of that identifier that is there. */
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
        object("relationship", relation + '/' + source.id() + '/' + target.id())
                .put("relationship_type", relation)
                .put("source_ref", source.id())
                .put("target_ref", target.id());
    }

    /** The member as a member of the object. */
    boolean value(StixObject object, String member, Node leaf) {
        Object value = leaf.value();
        if (value != null) {
            object.put(member, value);
            ledger.typed(leaf);
        }
        return value != null;
    }

    /** A code as a label of the object, which is exact where STIX has no word of its own. */
    void label(StixObject object, String list, Node code) {
        code.text().ifPresent(text -> {
            object.label("tocsin:" + list + ':' + text);
            ledger.typed(code);
        });
    }

    /** The codes of a list as labels. */
    void labels(StixObject object, String list, Node codes) {
        codes.elements().forEach(code -> label(object, list, code));
    }

    /** The member stands in an object, said less exactly: the residue repeats it, and the account says so. */
    void coarsened(Node leaf, String became) {
        ledger.typed(leaf);
        ledger.coarsened(leaf, became);
        verbatim.add(leaf);
    }

    /** A value that STIX demands and the message does not have. */
    void invented(StixObject object, String member, String value) {
        ledger.invented(CoreProblem.VALUE_INVENTED, object.id() + '/' + member, value);
    }

    /** A partial time as a time of the object and how exact it is. */
    void time(StixObject object, String member, Node partial) {
        Node at = partial.get("at");
        StixTime.of(at).ifPresent(time -> {
            object.put(member, time.text());
            if (!time.fidelity().isEmpty()) {
                object.put(member + "_fidelity", time.fidelity());
            }
            timed(at, time.text());
        });
    }

    /** The time is in an object; where its offset was lost, the account says so. */
    void timed(Node leaf, String became) {
        if (StixTime.losesOffset(leaf)) {
            coarsened(leaf, became);
        } else {
            ledger.typed(leaf);
        }
    }

    /** A note about an object. */
    void note(String key, String title, Node text, StixObject subject) {
        if (text.exists()) {
            object("note", key).put("abstract", title).text("content", text).add("object_refs", subject.id());
        }
    }

    /** How sure the originator is, as a number from 0 to 100. */
    void confidence(StixObject object, Node code) {
        code.text().flatMap(text -> codes.stix("confidence", text)).ifPresent(number -> {
            object.put("confidence", Integer.valueOf(number));
            ledger.typed(code);
        });
    }
}
