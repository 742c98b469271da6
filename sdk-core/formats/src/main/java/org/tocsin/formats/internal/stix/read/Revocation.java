package org.tocsin.formats.internal.stix.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.conversion.Addressing;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.place.CancellationPlaces;
import org.tocsin.formats.internal.place.CancelledMessagePlaces;
import org.tocsin.formats.internal.place.HeaderPlaces;
import org.tocsin.json.Node;
import org.tocsin.validation.CoreProblem;

/** A revoked incident or report: the cancellation of the message that it came as. */
final class Revocation {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Share share;

    Revocation(Share share) {
        this.share = share;
    }

    /** The message; it takes nothing of what was revoked but its date, its title and its label. */
    Map<String, Object> message(Trip trip, Map<String, Object> read, Addressing addressing) {
        Head head = new Head(share);
        Node root = share.root();
        trip.said(root.get("revoked"), null);
        Map<String, Object> message = new LinkedHashMap<>(read);
        message.keySet()
                .retainAll(
                        List.of(HeaderPlaces.TITLE.path(), HeaderPlaces.SENT_AT.path(), HeaderPlaces.HANDLING.path()));
        message.put(HeaderPlaces.TYPE.path(), "cancellation");
        Node own = messageId(root);
        boolean known = own.toString().matches(UUID);
        if (known) {
            trip.said(own, null);
        }
        String cancelled = known ? own.toString() : head.id(addressing, "");
        message.put(HeaderPlaces.ID.path(), head.id(addressing, "revoked"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(CancellationPlaces.CANCELS.path(), List.of(Map.of(CancelledMessagePlaces.ID.path(), cancelled)));
        body.put(CancellationPlaces.REASON.path(), "withdrawn-by-originator");
        body.put(CancellationPlaces.INSTRUCTION.path(), "disregard");
        trip.made(CoreProblem.VALUE_INVENTED, "/body/reason", "withdrawn-by-originator");
        trip.made(CoreProblem.VALUE_INVENTED, "/body/instruction", "disregard");
        message.put("body", body);
        return message;
    }

    /** The id that our message had: what we revoked has no extension of ours any more, and still refers to its message. */
    private static Node messageId(Node root) {
        return root.get("external_references").elements().stream()
                .filter(each -> each.get("source_name").toString().equals("tocsin"))
                .map(each -> each.get("external_id"))
                .findFirst()
                .orElse(OwnExtension.messageId(root));
    }
}
