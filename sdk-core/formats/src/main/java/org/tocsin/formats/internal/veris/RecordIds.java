package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.LocalIdKind;
import org.tocsin.formats.internal.map.Sha256;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.LocalId;
import org.tocsin.message.MessageId;
import org.tocsin.validation.CoreProblem;

/** The identifiers of a record: in its own database, and as a message. */
final class RecordIds {

    private static final int MOST = 16;
    private static final String NO_ISSUER = "unknown";

    private final VerisRecord record;

    RecordIds(VerisRecord record) {
        this.record = record;
    }

    /**
     * The identifier of the message: the same at every conversion of the record with this name with the same options,
     * also after a change of the record; for a record without a name, the same for the same content.
     */
    MessageId messageId(Frame frame, Optional<RecordName> name) {
        String what = name.map(RecordName::words)
                .orElseGet(() -> PlainJson.text(record.root().value()));
        return MessageId.of(Sha256.uuid(frame + what));
    }

    /** A digest of the content of a record. */
    static String digest(Node record) {
        return HexFormat.of().formatHex(Sha256.of(PlainJson.text(record.value())));
    }

    List<LocalId> localIds() {
        List<LocalId> ids = new ArrayList<>();
        String issuer = issuer();
        add(ids, record.at("incident_id"), issuer, LocalIdKind.SOURCE_RECORD);
        add(ids, record.at("plus", "master_id"), issuer, LocalIdKind.ALTERNATIVE);
        add(ids, record.at("campaign_id"), issuer, LocalIdKind.CAMPAIGN);
        add(ids, record.at("plus", "github"), issuer, LocalIdKind.TICKET);
        record.at("related_incidents")
                .oneOrMany()
                .forEach(related -> add(ids, related, issuer, LocalIdKind.RELATED_INCIDENT));
        return ids;
    }

    private String issuer() {
        Node source = record.at("source_id");
        Optional<String> issuer = record.line(source);
        if (issuer.isPresent()) {
            record.account().typed(source);
        } else {
            record.account().invented(CoreProblem.VALUE_INVENTED, "/body/localIds/0/issuer", NO_ISSUER);
        }
        return issuer.orElse(NO_ISSUER);
    }

    private void add(List<LocalId> ids, Node leaf, String issuer, LocalIdKind kind) {
        if (ids.size() < MOST) {
            record.line(leaf).ifPresent(id -> {
                record.account().typed(leaf);
                ids.add(LocalId.builder().id(id).issuer(issuer).kind(kind).build());
            });
        }
    }
}
