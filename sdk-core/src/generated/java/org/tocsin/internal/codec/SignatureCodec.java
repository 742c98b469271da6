// Generated from common/signature.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Signature;

/** Reads, writes and checks a {@link Signature}. */
final class SignatureCodec extends ElementCodec<Signature> {

    static final SignatureCodec LIST = new SignatureCodec();

    private static final Members MEMBERS = Members.of(
            "signature",
            0x3L,
            "protectedHeader",
            "signature");

    private SignatureCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Signature read(JsonInput in) {
        @Nullable String protectedHeader = null;
        @Nullable String signature = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> protectedHeader = in.text(1, 16384, Patterns.BASE64URL, "Base64url octets (eyJhbGciOiJFZERTQSJ9)");
                case 1 -> signature = in.text(1, 16384, Patterns.BASE64URL, "Base64url octets (eyJhbGciOiJFZERTQSJ9)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Signature(
                protectedHeader,
                signature);
    }

    static void write(JsonOutput out, Signature value) {
        out.startObject();
        out.text(MEMBERS, 0, value.protectedHeader());
        out.text(MEMBERS, 1, value.signature());
        out.endObject();
    }

    static void check(ObjectCheck check, Signature value) {
        check.present(MEMBERS, 0, value.protectedHeader());
        check.text("protectedHeader", value.protectedHeader(), 1, 16384, Patterns.BASE64URL, "Base64url octets (eyJhbGciOiJFZERTQSJ9)");
        check.present(MEMBERS, 1, value.signature());
        check.text("signature", value.signature(), 1, 16384, Patterns.BASE64URL, "Base64url octets (eyJhbGciOiJFZERTQSJ9)");
    }

    @Override
    Signature one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Signature element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Signature element) {
        check(check, element);
    }
}
