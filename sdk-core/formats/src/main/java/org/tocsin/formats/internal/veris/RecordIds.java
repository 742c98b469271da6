package org.tocsin.formats.internal.veris;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tocsin.code.LocalIdKind;
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
     * also after a change of the record; for a record without a name, the same for the same content. A UUID of version
     * 8 (RFC 9562) made from a digest.
     */
    MessageId messageId(Frame frame, Optional<RecordName> name) {
        String what = name.map(RecordName::words)
                .orElseGet(() -> PlainJson.text(record.root().value()));
        ByteBuffer digest = ByteBuffer.wrap(sha256(frame + what));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return MessageId.of(new UUID(high, low));
    }

    /** A digest of the content of a record. */
    static String digest(Node record) {
        return HexFormat.of().formatHex(sha256(PlainJson.text(record.value())));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
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
