// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.KeyKind;
import org.tocsin.code.KeyUse;
import org.tocsin.message.directory.ContactKey;

/** Reads, writes and checks a {@link ContactKey}. */
final class ContactKeyCodec extends ElementCodec<ContactKey> {

    static final ContactKeyCodec LIST = new ContactKeyCodec();

    private static final Members MEMBERS = Members.of(
            "contact-key",
            0x7L,
            "id",
            "kind",
            "fingerprint",
            "uses",
            "validFrom",
            "validUntil",
            "document");

    private ContactKeyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ContactKey read(JsonInput in) {
        @Nullable String id = null;
        @Nullable KeyKind kind = null;
        @Nullable String fingerprint = null;
        List<KeyUse> uses = List.of();
        @Nullable String validFrom = null;
        @Nullable String validUntil = null;
        @Nullable String document = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.text(1, 64, Patterns.KEY_ID, "Key identifier (k1)");
                case 1 -> kind = in.code(KeyKind.list());
                case 2 -> fingerprint = in.text(1, 128, Patterns.FINGERPRINT_OF_CONTACT_KEY, "Key fingerprint (0000000000000000000000000000000000000001)");
                case 3 -> uses = in.codes(2, KeyUse.list());
                case 4 -> validFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 5 -> validUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 6 -> document = in.text(1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(validFrom);
        in.look().interval(validFrom, validUntil);
        in.look().day(validUntil);
        in.look().document(document);
        return new ContactKey(
                id,
                kind,
                fingerprint,
                uses,
                validFrom,
                validUntil,
                document);
    }

    static void write(JsonOutput out, ContactKey value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.kind());
        out.text(MEMBERS, 2, value.fingerprint());
        out.texts(MEMBERS, 3, value.uses());
        out.text(MEMBERS, 4, value.validFrom());
        out.text(MEMBERS, 5, value.validUntil());
        out.text(MEMBERS, 6, value.document());
        out.endObject();
    }

    static void check(ObjectCheck check, ContactKey value) {
        check.present(MEMBERS, 0, value.id());
        check.text("id", value.id(), 1, 64, Patterns.KEY_ID, "Key identifier (k1)");
        check.present(MEMBERS, 1, value.kind());
        check.code("kind", value.kind(), KeyKind.list());
        check.present(MEMBERS, 2, value.fingerprint());
        check.text("fingerprint", value.fingerprint(), 1, 128, Patterns.FINGERPRINT_OF_CONTACT_KEY, "Key fingerprint (0000000000000000000000000000000000000001)");
        check.codes("uses", value.uses(), 2, KeyUse.list());
        check.text("validFrom", value.validFrom(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("validUntil", value.validUntil(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.text("document", value.document(), 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        check.look().day(value.validFrom());
        check.look().interval(value.validFrom(), value.validUntil());
        check.look().day(value.validUntil());
        check.look().document(value.document());
    }

    @Override
    ContactKey one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ContactKey element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ContactKey element) {
        check(check, element);
    }
}
