package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.stix.map.Codes;
import org.tocsin.json.Node;

/**
 * The marking definitions of the bundle: the label of TLP 2.0, and one statement with all other handling of the
 * message.
 */
final class Markings {

    private static final Values<Tlp> LABEL_ID = Codes.of(Tlp.list());

    /** The values that a reader has to assume where the message has none. */
    private static final Map<String, String> ASSUMED =
            Map.of("pap", "amber", "credit", "must-not", "victimContact", "must-not", "personalData", "not-stated");

    /** The content of the statement, in the order of writing. */
    private static final List<String> STATED = List.of(
            "pap", "community", "encryption", "credit", "victimContact", "useLimit", "personalData", "retainUntil");

    private final Draft draft;
    private final List<StixObject> marks = new ArrayList<>();

    Markings(Draft draft) {
        this.draft = draft;
    }

    /** Makes the marking definitions. */
    void define() {
        marks.add(label());
        marks.add(statement(handling()));
        if (!isActual()) {
            marks.add(statement(unreal(realm())));
        }
    }

    /**
     * Marks every object that carries something of the message. Statements are marked only by the label, and the label by
     * nothing.
     */
    void apply() {
        for (StixObject object : draft.objects()) {
            boolean isLabel = object.isMarking() && object.get("definition") == null;
            // What is taken back keeps the markings that it had.
            if (object.isConstant() || isLabel || object.get("object_marking_refs") != null) {
                continue;
            }
            List<StixObject> fitting = object.isMarking() ? marks.subList(0, 1) : marks;
            fitting.stream().forEach(mark -> object.add("object_marking_refs", mark.id()));
            if (!isActual() && !object.isObservable() && !object.isMarking()) {
                object.label(realm());
            }
        }
    }

    private boolean isActual() {
        return realm().equals("actual");
    }

    private String realm() {
        return draft.message().get("realm").toString();
    }

    private StixObject label() {
        Tlp tlp = draft.source().handling().tlp();
        Node own = draft.message().at("handling", "tlp");
        if (own.toString().equals(tlp.code())) {
            draft.account().typed(own);
        }
        Object id = LABEL_ID.write().apply(tlp.code()).orElseThrow();
        StixObject label = draft.put(new StixObject("marking-definition", "marking-definition--" + id))
                .put("created", ExtensionDefinitions.TLP_CREATED)
                .put("name", name(tlp));
        label.extension(ExtensionDefinitions.TLP, "property-extension").put("tlp_2_0", tlp.code());
        return label;
    }

    private static String name(Tlp tlp) {
        return "TLP:" + tlp.code().toUpperCase(Locale.ROOT);
    }

    /**
     * A statement. It cannot have versions, so its identifier and its date depend on its words alone; the label that it is
     * marked with is one of them.
     */
    private StixObject statement(String words) {
        String all = name(draft.source().handling().tlp()) + ". " + words;
        return draft.put(new StixObject("marking-definition", StixId.of("marking-definition", all)))
                .put("created", ExtensionDefinitions.TOCSIN_CREATED)
                .put("definition_type", "statement")
                .put("definition", Map.of("statement", all));
    }

    private String handling() {
        Node handling = draft.message().get("handling");
        List<String> words = new ArrayList<>();
        for (String member : STATED) {
            Node leaf = handling.get(member);
            if (leaf.exists()) {
                told(leaf);
                words.add(member + ": " + leaf);
            } else if (ASSUMED.containsKey(member)) {
                words.add(member + ": " + ASSUMED.get(member));
            }
        }
        for (Node entry : handling.get("restriction").elements()) {
            told(entry.get("text"));
            words.add("restriction (" + entry.get("lang") + "): " + entry.get("text"));
        }
        Node embargo = draft.body().at("publicStatement", "embargoUntil");
        if (embargo.exists()) {
            told(embargo);
            words.add("embargo until: " + embargo);
        }
        return "Handling: " + String.join("; ", words) + ". " + changed() + prejudice();
    }

    /** What the originator has made stricter since; the terms of the message go on beside it. */
    private String changed() {
        StringBuilder words = new StringBuilder();
        for (Node handling : draft.source().changed()) {
            List<String> terms = new ArrayList<>();
            STATED.stream()
                    .map(handling::get)
                    .filter(Node::exists)
                    .forEach(leaf -> terms.add(leaf.name() + ": " + leaf));
            handling.get("restriction")
                    .elements()
                    .forEach(entry -> terms.add("restriction (" + entry.get("lang") + "): " + entry.get("text")));
            if (!terms.isEmpty()) {
                words.append("Changed since, and also to be kept: ")
                        .append(String.join("; ", terms))
                        .append(". ");
            }
        }
        return words.toString();
    }

    /** Enters that a leaf is in the statement, which is for people; the residue also has it, for programs. */
    private void told(Node leaf) {
        draft.told(leaf, "words of a statement marking");
    }

    private String prejudice() {
        Node without = draft.message().get("withoutPrejudice");
        return without.bool().orElse(true) ? "Sent without prejudice: no claim about who is responsible." : "";
    }

    private String unreal(String realm) {
        Node node = draft.message().get("realm");
        draft.account().typed(node);
        if (!realm.equals("exercise")) {
            return "TEST. Nothing in this bundle has happened. Do not act on it.";
        }
        Node marker = draft.message().at("exercise", "marker");
        draft.account().typed(marker);
        return "EXERCISE " + marker + ". Nothing in this bundle has happened. Do not act on it outside the exercise.";
    }
}
