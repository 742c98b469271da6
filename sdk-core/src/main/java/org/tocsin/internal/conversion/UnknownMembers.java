package org.tocsin.internal.conversion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.NodeReader;
import org.tocsin.internal.text.Pointers;
import org.tocsin.message.OriginalText;
import org.tocsin.validation.Limits;

/** The members of a message that its reader did not know: no target carries them, and the account names each value in them. */
public final class UnknownMembers {

    /** The members by the steps of their pointers, so that each object or array on the way to them is looked at once. */
    private final Map<String, UnknownMembers> below = new LinkedHashMap<>();

    private UnknownMembers() {}

    /**
     * Puts them into the account of a conversion of the message.
     *
     * @throws Defect where the account would be larger than is allowed
     */
    public static void account(OriginalText original, Limits limits, Ledger ledger) {
        if (original.unknownMembers().isEmpty()) {
            return;
        }
        UnknownMembers all = new UnknownMembers();
        original.unknownMembers().forEach(all::add);
        all.account(NodeReader.read(original.bytes(), limits), ledger);
    }

    private void add(String pointer) {
        UnknownMembers place = this;
        for (String step : pointer.replaceFirst("/", "").split("/", -1)) {
            place = place.below.computeIfAbsent(Pointers.unescape(step), name -> new UnknownMembers());
        }
    }

    private void account(Node node, Ledger ledger) {
        if (below.isEmpty()) {
            ledger.unknown(node);
            return;
        }
        Map<String, Node> elements = new HashMap<>();
        node.elements().forEach(each -> elements.put(each.name(), each));
        below.forEach((step, rest) -> rest.account(elements.getOrDefault(step, node.get(step)), ledger));
    }
}
