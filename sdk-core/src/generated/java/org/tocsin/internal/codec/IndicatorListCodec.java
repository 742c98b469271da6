// Generated from common/indicator-list.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link IndicatorList}. */
final class IndicatorListCodec {

    private static final Members MEMBERS = Members.of(
            "indicator-list",
            0x76fL,
            "tocsin",
            "realm",
            "party",
            "message",
            "revision",
            "sentAt",
            "tlp",
            "pap",
            "count",
            "size",
            "digest");

    private IndicatorListCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IndicatorList read(JsonInput in) {
        @Nullable FormatVersion tocsin = null;
        @Nullable Realm realm = null;
        @Nullable PartyCode party = null;
        @Nullable MessageId message = null;
        @Nullable Long revision = null;
        @Nullable Timestamp sentAt = null;
        @Nullable Tlp tlp = null;
        @Nullable Pap pap = null;
        @Nullable Integer count = null;
        @Nullable Integer size = null;
        @Nullable String digest = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> tocsin = in.formatVersion(7, "Version number (1.0)");
                case 1 -> realm = in.code(Realm.list());
                case 2 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 3 -> message = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 4 -> revision = in.integer(1L, 9007199254740991L);
                case 5 -> sentAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 6 -> tlp = in.code(Tlp.list());
                case 7 -> pap = in.code(Pap.list());
                case 8 -> count = in.smallInteger(1, 1000000);
                case 9 -> size = in.smallInteger(2, 1073741824);
                case 10 -> digest = in.text(1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        in.look().message(message);
        in.look().at(sentAt);
        in.look().happened(sentAt);
        return new IndicatorList(
                tocsin,
                realm,
                party,
                message,
                revision,
                sentAt,
                tlp,
                pap,
                count,
                size,
                digest);
    }

    static void write(JsonOutput out, IndicatorList value) {
        out.startObject();
        out.text(MEMBERS, 0, value.tocsin());
        out.text(MEMBERS, 1, value.realm());
        out.text(MEMBERS, 2, value.party());
        out.text(MEMBERS, 3, value.message());
        out.integer(MEMBERS, 4, value.revision());
        out.text(MEMBERS, 5, value.sentAt());
        out.text(MEMBERS, 6, value.tlp());
        out.text(MEMBERS, 7, value.pap());
        out.integer(MEMBERS, 8, value.count());
        out.integer(MEMBERS, 9, value.size());
        out.text(MEMBERS, 10, value.digest());
        out.endObject();
    }

    static void check(ObjectCheck check, IndicatorList value) {
        check.present(MEMBERS, 0, value.tocsin());
        check.written("tocsin", value.tocsin());
        check.present(MEMBERS, 1, value.realm());
        check.code("realm", value.realm(), Realm.list());
        check.present(MEMBERS, 2, value.party());
        check.written("party", value.party());
        check.present(MEMBERS, 3, value.message());
        check.written("message", value.message());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.present(MEMBERS, 5, value.sentAt());
        check.written("sentAt", value.sentAt());
        check.present(MEMBERS, 6, value.tlp());
        check.code("tlp", value.tlp(), Tlp.list());
        check.code("pap", value.pap(), Pap.list());
        check.present(MEMBERS, 8, value.count());
        check.range("count", value.count(), 1, 1000000);
        check.present(MEMBERS, 9, value.size());
        check.range("size", value.size(), 2, 1073741824);
        check.present(MEMBERS, 10, value.digest());
        check.text("digest", value.digest(), 1, 136, Patterns.DIGEST, "Hash digest (sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)");
        check.look().at(value.party());
        check.look().message(value.message());
        check.look().at(value.sentAt());
        check.look().happened(value.sentAt());
    }
}
