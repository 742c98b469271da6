// Generated from message.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Standing;
import org.tocsin.code.Track;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
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
            0x348a0fL,
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
        @Nullable Timestamp validUntil = null;
        @Nullable Reply reply = null;
        @Nullable Handling handling = null;
        @Nullable Boolean withoutPrejudice = null;
        @Nullable Text title = null;
        List<Document> documents = List.of();
        List<Signature> signatures = List.of();
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tocsin = in.value(FormatVersion::of, 7, "Version number");
                case 1 -> type = in.code(MessageType.list());
                case 2 -> realm = in.code(Realm.list());
                case 3 -> id = in.value(MessageId::of, 36, "UUID in lower case");
                case 4 -> revision = in.integer(1L, 9007199254740991L);
                case 5 -> thread = in.value(MessageId::of, 36, "UUID in lower case");
                case 6 -> inReplyTo = InReplyToCodec.read(in);
                case 7 -> references = in.list(64, MessageReferenceCodec::read);
                case 8 -> exercise = ExerciseReferenceCodec.read(in);
                case 9 -> originator = PartyRoleCodec.read(in);
                case 10 -> relayedBy = RelayCodec.read(in);
                case 11 -> recipients = in.list(200, RecipientCodec::read);
                case 12 -> track = in.code(Track.list());
                case 13 -> standing = in.code(Standing.list());
                case 14 -> precedence = in.code(Precedence.list());
                case 15 -> sentAt = in.value(Timestamp::of, 35, "Instant with offset");
                case 16 -> validUntil = in.value(Timestamp::of, 35, "Instant with offset");
                case 17 -> reply = ReplyCodec.read(in);
                case 18 -> handling = HandlingCodec.read(in);
                case 19 -> withoutPrejudice = in.bool();
                case 20 -> title = new Text(in.list(64, TextEntryCodec::read));
                case 21 -> slots.read("body", in, type);
                case 22 -> documents = in.list(64, DocumentCodec::read);
                case 23 -> slots.read("extensions", in, type);
                case 24 -> signatures = in.list(8, SignatureCodec::read);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        out.text("tocsin", value.tocsin());
        out.text("type", value.type());
        out.text("realm", value.realm());
        out.text("id", value.id());
        out.integer("revision", value.revision());
        out.text("thread", value.thread());
        out.object("inReplyTo", value.inReplyTo(), InReplyToCodec::write);
        out.list("references", value.references(), MessageReferenceCodec::write);
        out.object("exercise", value.exercise(), ExerciseReferenceCodec::write);
        out.object("originator", value.originator(), PartyRoleCodec::write);
        out.object("relayedBy", value.relayedBy(), RelayCodec::write);
        out.list("recipients", value.recipients(), RecipientCodec::write);
        out.text("track", value.track());
        out.text("standing", value.standing());
        out.text("precedence", value.precedence());
        out.text("sentAt", value.sentAt());
        out.text("validUntil", value.validUntil());
        out.object("reply", value.reply(), ReplyCodec::write);
        out.object("handling", value.handling(), HandlingCodec::write);
        out.bool("withoutPrejudice", value.withoutPrejudice());
        if (value.title() != null) {
            out.list("title", value.title().entries(), TextEntryCodec::write);
        }
        slots.write("body", out);
        out.list("documents", value.documents(), DocumentCodec::write);
        slots.write("extensions", out);
        out.list("signatures", value.signatures(), SignatureCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, Header value, Slots slots) {
        check.present("tocsin", value.tocsin());
        check.present("type", value.type());
        check.at("type").code(value.type(), MessageType.list());
        check.present("realm", value.realm());
        check.at("realm").code(value.realm(), Realm.list());
        check.present("id", value.id());
        check.at("revision").range(value.revision(), 1L, 9007199254740991L);
        check.at("inReplyTo").object(value.inReplyTo(), InReplyToCodec::check);
        check.at("references").list(value.references(), 64, MessageReferenceCodec::check);
        check.at("exercise").object(value.exercise(), ExerciseReferenceCodec::check);
        check.present("originator", value.originator());
        check.at("originator").object(value.originator(), PartyRoleCodec::check);
        check.at("relayedBy").object(value.relayedBy(), RelayCodec::check);
        check.present("recipients", value.recipients());
        check.at("recipients").list(value.recipients(), 200, RecipientCodec::check);
        check.at("track").code(value.track(), Track.list());
        check.at("standing").code(value.standing(), Standing.list());
        check.at("precedence").code(value.precedence(), Precedence.list());
        check.present("sentAt", value.sentAt());
        check.at("reply").object(value.reply(), ReplyCodec::check);
        check.present("handling", value.handling());
        check.at("handling").object(value.handling(), HandlingCodec::check);
        check.present("title", value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            check.at("title").list(value.title().entries(), 64, TextEntryCodec::check);
        }
        slots.check("body", check);
        check.at("documents").list(value.documents(), 64, DocumentCodec::check);
        slots.check("extensions", check);
        check.at("signatures").list(value.signatures(), 8, SignatureCodec::check);
    }
}
