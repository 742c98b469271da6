// Generated from message.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Standing;
import org.tocsin.code.Track;
import org.tocsin.message.Document;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Relay;
import org.tocsin.message.Reply;
import org.tocsin.message.Signature;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link Header}. */
final class HeaderCodec {

    private static final Members MEMBERS = Members.of(
            "message",
            0x688a0fL,
            "tocsin",
            "type",
            "realm",
            "id",
            "revision",
            "thread",
            "inReplyTo",
            "references",
            "exercise",
            "originator",
            "relayedBy",
            "recipients",
            "track",
            "standing",
            "precedence",
            "sentAt",
            "firstSentAt",
            "validUntil",
            "reply",
            "handling",
            "withoutPrejudice",
            "title",
            "body",
            "documents",
            "extensions",
            "signatures");

    private HeaderCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Header read(JsonInput in, Slots slots) {
        @Nullable FormatVersion tocsin = null;
        @Nullable MessageType type = null;
        @Nullable Realm realm = null;
        @Nullable MessageId id = null;
        @Nullable Long revision = null;
        @Nullable MessageId thread = null;
        @Nullable InReplyTo inReplyTo = null;
        List<MessageReference> references = List.of();
        @Nullable ExerciseReference exercise = null;
        @Nullable PartyRole originator = null;
        @Nullable Relay relayedBy = null;
        List<Recipient> recipients = List.of();
        @Nullable Track track = null;
        @Nullable Standing standing = null;
        @Nullable Precedence precedence = null;
        @Nullable Timestamp sentAt = null;
        @Nullable Timestamp firstSentAt = null;
        @Nullable Timestamp validUntil = null;
        @Nullable Reply reply = null;
        @Nullable Handling handling = null;
        @Nullable Boolean withoutPrejudice = null;
        @Nullable Text title = null;
        List<Document> documents = List.of();
        List<Signature> signatures = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tocsin = in.formatVersion(7, "Version number (1.0)");
                case 1 -> type = in.code(MessageType.list());
                case 2 -> realm = in.code(Realm.list());
                case 3 -> id = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 4 -> revision = in.integer(1L, 9007199254740991L);
                case 5 -> thread = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 6 -> inReplyTo = InReplyToCodec.read(in);
                case 7 -> references = MessageReferenceCodec.LIST.readAll(in, 64);
                case 8 -> exercise = ExerciseReferenceCodec.read(in);
                case 9 -> originator = PartyRoleCodec.read(in);
                case 10 -> relayedBy = RelayCodec.read(in);
                case 11 -> recipients = RecipientCodec.LIST.readAll(in, 200);
                case 12 -> track = in.code(Track.list());
                case 13 -> standing = in.code(Standing.list());
                case 14 -> precedence = in.code(Precedence.list());
                case 15 -> sentAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 16 -> firstSentAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 17 -> validUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 18 -> reply = ReplyCodec.read(in);
                case 19 -> handling = HandlingCodec.read(in);
                case 20 -> withoutPrejudice = in.bool();
                case 21 -> title = in.text(64);
                case 22 -> slots.read("body", in, type);
                case 23 -> documents = DocumentCodec.LIST.readAll(in, 64);
                case 24 -> slots.read("extensions", in, type);
                case 25 -> signatures = SignatureCodec.LIST.readAll(in, 8);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(sentAt);
        in.look().happened(sentAt);
        in.look().at(firstSentAt);
        in.look().happened(firstSentAt);
        in.look().at(validUntil);
        in.look().deadline(validUntil);
        return new Header(
                tocsin,
                type,
                realm,
                id,
                revision,
                thread,
                inReplyTo,
                references,
                exercise,
                originator,
                relayedBy,
                recipients,
                track,
                standing,
                precedence,
                sentAt,
                firstSentAt,
                validUntil,
                reply,
                handling,
                withoutPrejudice,
                title,
                documents,
                signatures);
    }

    static void write(JsonOutput out, Header value, Slots slots) {
        out.startObject();
        out.text(MEMBERS, 0, value.tocsin());
        out.text(MEMBERS, 1, value.type());
        out.text(MEMBERS, 2, value.realm());
        out.text(MEMBERS, 3, value.id());
        out.integer(MEMBERS, 4, value.revision());
        out.text(MEMBERS, 5, value.thread());
        if (value.inReplyTo() != null) {
            InReplyToCodec.write(out.member(MEMBERS, 6), value.inReplyTo());
        }
        if (!value.references().isEmpty()) {
            MessageReferenceCodec.LIST.writeAll(out.member(MEMBERS, 7), value.references());
        }
        if (value.exercise() != null) {
            ExerciseReferenceCodec.write(out.member(MEMBERS, 8), value.exercise());
        }
        if (value.originator() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 9), value.originator());
        }
        if (value.relayedBy() != null) {
            RelayCodec.write(out.member(MEMBERS, 10), value.relayedBy());
        }
        if (!value.recipients().isEmpty()) {
            RecipientCodec.LIST.writeAll(out.member(MEMBERS, 11), value.recipients());
        }
        out.text(MEMBERS, 12, value.track());
        out.text(MEMBERS, 13, value.standing());
        out.text(MEMBERS, 14, value.precedence());
        out.text(MEMBERS, 15, value.sentAt());
        out.text(MEMBERS, 16, value.firstSentAt());
        out.text(MEMBERS, 17, value.validUntil());
        if (value.reply() != null) {
            ReplyCodec.write(out.member(MEMBERS, 18), value.reply());
        }
        if (value.handling() != null) {
            HandlingCodec.write(out.member(MEMBERS, 19), value.handling());
        }
        out.bool(MEMBERS, 20, value.withoutPrejudice());
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 21), value.title().entries());
        }
        slots.write("body", out);
        if (!value.documents().isEmpty()) {
            DocumentCodec.LIST.writeAll(out.member(MEMBERS, 23), value.documents());
        }
        slots.write("extensions", out);
        if (!value.signatures().isEmpty()) {
            SignatureCodec.LIST.writeAll(out.member(MEMBERS, 25), value.signatures());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Header value, Slots slots) {
        check.present(MEMBERS, 0, value.tocsin());
        check.written("tocsin", value.tocsin());
        check.present(MEMBERS, 1, value.type());
        check.code("type", value.type(), MessageType.list());
        check.present(MEMBERS, 2, value.realm());
        check.code("realm", value.realm(), Realm.list());
        check.present(MEMBERS, 3, value.id());
        check.written("id", value.id());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.written("thread", value.thread());
        if (value.inReplyTo() != null) {
            check.enter("inReplyTo");
            InReplyToCodec.check(check, value.inReplyTo());
            check.leave();
        }
        MessageReferenceCodec.LIST.checkAll(check, "references", value.references(), 64);
        if (value.exercise() != null) {
            check.enter("exercise");
            ExerciseReferenceCodec.check(check, value.exercise());
            check.leave();
        }
        check.present(MEMBERS, 9, value.originator());
        if (value.originator() != null) {
            check.enter("originator");
            PartyRoleCodec.check(check, value.originator());
            check.leave();
        }
        if (value.relayedBy() != null) {
            check.enter("relayedBy");
            RelayCodec.check(check, value.relayedBy());
            check.leave();
        }
        check.present(MEMBERS, 11, value.recipients());
        RecipientCodec.LIST.checkAll(check, "recipients", value.recipients(), 200);
        check.code("track", value.track(), Track.list());
        check.code("standing", value.standing(), Standing.list());
        check.code("precedence", value.precedence(), Precedence.list());
        check.present(MEMBERS, 15, value.sentAt());
        check.written("sentAt", value.sentAt());
        check.written("firstSentAt", value.firstSentAt());
        check.written("validUntil", value.validUntil());
        if (value.reply() != null) {
            check.enter("reply");
            ReplyCodec.check(check, value.reply());
            check.leave();
        }
        check.present(MEMBERS, 19, value.handling());
        if (value.handling() != null) {
            check.enter("handling");
            HandlingCodec.check(check, value.handling());
            check.leave();
        }
        check.present(MEMBERS, 21, value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        slots.check("body", check);
        DocumentCodec.LIST.checkAll(check, "documents", value.documents(), 64);
        slots.check("extensions", check);
        SignatureCodec.LIST.checkAll(check, "signatures", value.signatures(), 8);
        check.look().at(value.sentAt());
        check.look().happened(value.sentAt());
        check.look().at(value.firstSentAt());
        check.look().happened(value.firstSentAt());
        check.look().at(value.validUntil());
        check.look().deadline(value.validUntil());
    }
}
