package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.internal.stix.map.ObjectToWrite;
import org.tocsin.json.Node;

/**
 * A STIX object that is being built: its members in the order of writing, and its texts, whose languages are decided
 * last.
 */
final class StixObject implements ObjectToWrite {

    private final String type;
    private final String id;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Node> texts = new LinkedHashMap<>();
    private boolean constant;
    private String tag = "";

    StixObject(String type, String id) {
        this.type = type;
        this.id = id;
        members.put("type", type);
        members.put("spec_version", "2.1");
        members.put("id", id);
    }

    @Override
    public String id() {
        return id;
    }

    String type() {
        return type;
    }

    /** Whether this is an observable, which has neither author nor dates nor labels. */
    boolean isObservable() {
        return Vocabulary.OBSERVABLES.contains(type());
    }

    /** Whether this is the same object in every bundle, which carries nothing of one message. */
    boolean isConstant() {
        return constant;
    }

    /** The same object, as one that carries nothing of one message. */
    StixObject constant() {
        constant = true;
        return this;
    }

    boolean isMarking() {
        return type().equals("marking-definition");
    }

    @Nullable
    Object get(String member) {
        return members.get(member);
    }

    StixObject put(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a value to a list if it is not in it yet. */
    StixObject add(String member, Object value) {
        List<Object> list = list(member);
        if (!list.contains(value)) {
            list.add(value);
        }
        return this;
    }

    StixObject label(String label) {
        return add("labels", label);
    }

    /**
     * Adds a text in one or more languages; the language that is written in the object is decided when all its texts
     * are known.
     */
    StixObject text(String member, Node text) {
        if (text.exists()) {
            texts.put(member, text);
        }
        return this;
    }

    @Override
    public void words(String member, Node text) {
        text(member, text);
    }

    /** Adds what a map wrote: members that are not there yet, and what lists and maps do not have yet. */
    StixObject putAll(Map<?, ?> written) {
        join(members, written);
        return this;
    }

    @SuppressWarnings("unchecked") // the members of an object are lists and maps of its own
    private static void join(Map<String, Object> members, Map<?, ?> written) {
        written.forEach((name, value) -> {
            Object there = members.get(name);
            if (there instanceof Map && value instanceof Map<?, ?> more) {
                join((Map<String, Object>) there, more);
            } else if (there instanceof List && value instanceof List<?> more) {
                more.stream()
                        .filter(each -> !((List<Object>) there).contains(each))
                        .forEach(((List<Object>) there)::add);
            } else if (there == null) {
                members.put((String) name, copy(value));
            }
        });
    }

    /** The same value, to which more can be added; in no list of STIX does anything stand twice. */
    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            join(copy, map);
            return copy;
        }
        return value instanceof List<?> list
                ? new ArrayList<Object>(list.stream().distinct().toList())
                : value;
    }

    /** The same object, whose name ends so. */
    StixObject tagged(String suffix) {
        tag = suffix;
        return this;
    }

    /** What follows the text of a member. */
    String suffix(String member) {
        return member.equals("name") ? tag : "";
    }

    /** Takes an extension away. */
    void forget(String extension) {
        if (members.get("extensions") instanceof Map<?, ?> extensions) {
            extensions.remove(extension);
            if (extensions.isEmpty()) {
                members.remove("extensions");
            }
        }
        texts.clear();
    }

    Map<String, Node> texts() {
        return texts;
    }

    /** The members of one extension, made at the first call. */
    Map<String, Object> extension(String id) {
        return extension(id, "");
    }

    /** The members of an extension that states its kind. */
    @SuppressWarnings("unchecked")
    Map<String, Object> extension(String id, String kind) {
        Map<String, Object> extensions = (Map<String, Object>)
                members.computeIfAbsent("extensions", name -> new LinkedHashMap<String, Object>());
        return (Map<String, Object>) extensions.computeIfAbsent(id, name -> {
            Map<String, Object> extension = new LinkedHashMap<>();
            if (!kind.isEmpty()) {
                extension.put("extension_type", kind);
            }
            return extension;
        });
    }

    /** A member that is a map, made at the first call. */
    @SuppressWarnings("unchecked")
    Map<String, Object> map(String member) {
        return (Map<String, Object>) members.computeIfAbsent(member, name -> new LinkedHashMap<String, Object>());
    }

    Map<String, Object> members() {
        return members;
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(String member) {
        return (List<Object>) members.computeIfAbsent(member, name -> new ArrayList<>());
    }
}
