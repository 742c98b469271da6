package org.tocsin.conversion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.JsonValues;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Pointers;
import org.tocsin.json.Node;
import org.tocsin.message.OriginalText;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/**
 * The members of a message that its reader did not know. No target has them: they are added to the source of a
 * conversion, so that its record has each of their values, and are reported there as lost, each with its name.
 */
final class UnknownMembers {

    /** The members by the steps of their pointers, so that each object or array on the path to them is visited once. */
    private final Map<String, UnknownMembers> below = new LinkedHashMap<>();

    private UnknownMembers() {}

    /** The unknown members of a text. */
    static UnknownMembers of(OriginalText original) {
        UnknownMembers all = new UnknownMembers();
        for (String pointer : original.unknownMembers()) {
            UnknownMembers place = all;
            for (String step : pointer.replaceFirst("/", "").split("/", -1)) {
                place = place.below.computeIfAbsent(Pointers.unescape(step), name -> new UnknownMembers());
            }
        }
        return all;
    }

    /**
     * Puts these members into the message, at their places in the original text.
     *
     * @param message the message as this version writes it, as plain Java
     * @throws Defect where the original text exceeds the limits, or the message was changed so that a member has no place
     *     in it any more
     */
    void putInto(@Nullable Object message, OriginalText original, Limits limits) {
        if (!below.isEmpty()) {
            put(JsonValues.read(original.bytes(), limits), message, "");
        }
    }

    @SuppressWarnings("unchecked") // every map in these trees has member names as keys
    private void put(@Nullable Object text, @Nullable Object source, String pointer) {
        below.forEach((step, rest) -> {
            String place = Pointers.member(pointer, step);
            if (!rest.below.isEmpty()) {
                rest.put(part(text, step), part(source, step), place);
            } else if (text instanceof Map<?, ?> known && source instanceof Map<?, ?>) {
                ((Map<String, @Nullable Object>) source).put(step, known.get(step));
            } else {
                throw new Defect(Problem.of(CoreProblem.UNKNOWN_MEMBER_NOT_WRITTEN, place, step));
            }
        });
    }

    private static @Nullable Object part(@Nullable Object whole, String step) {
        if (whole instanceof Map<?, ?> object) {
            return object.get(step);
        }
        return whole instanceof List<?> array && step.matches("[0-9]{1,9}") && Integer.parseInt(step) < array.size()
                ? array.get(Integer.parseInt(step))
                : null;
    }

    /** Enters each of their values as lost in the record of a conversion. */
    void lose(Node source, Account account) {
        Map<String, Node> elements = new HashMap<>();
        if (!below.isEmpty()) {
            source.elements().forEach(each -> elements.put(each.name(), each));
        }
        below.forEach((step, rest) -> {
            Node node = elements.getOrDefault(step, source.get(step));
            if (!rest.below.isEmpty()) {
                rest.lose(node, account);
            } else if (node.leaves().findAny().isEmpty()) {
                account.dropped(node, CoreProblem.UNKNOWN_MEMBER_DROPPED, String.valueOf(node.value()));
            } else {
                node.leaves().forEach(leaf -> account.lost(leaf, CoreProblem.UNKNOWN_MEMBER_DROPPED, leaf.toString()));
            }
        });
    }
}
