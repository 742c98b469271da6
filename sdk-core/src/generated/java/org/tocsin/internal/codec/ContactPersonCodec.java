// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ContactPerson;

/** Reads, writes and checks a {@link ContactPerson}. */
final class ContactPersonCodec extends ElementCodec<ContactPerson> {

    static final ContactPersonCodec LIST = new ContactPersonCodec();

    private static final Members MEMBERS = Members.of(
            "contact-person",
            0x1L,
            "position",
            "name",
            "deputy",
            "languages");

    private ContactPersonCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ContactPerson read(JsonInput in) {
        @Nullable Text position = null;
        @Nullable String name = null;
        @Nullable Boolean deputy = null;
        List<String> languages = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> position = in.text(64);
                case 1 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> deputy = in.bool();
                case 3 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().person(name);
        return new ContactPerson(
                position,
                name,
                deputy,
                languages);
    }

    static void write(JsonOutput out, ContactPerson value) {
        out.startObject();
        if (value.position() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.position().entries());
        }
        out.text(MEMBERS, 1, value.name());
        out.bool(MEMBERS, 2, value.deputy());
        out.texts(MEMBERS, 3, value.languages());
        out.endObject();
    }

    static void check(ObjectCheck check, ContactPerson value) {
        check.present(MEMBERS, 0, value.position());
        if (value.position() != null) {
            check.present("position", value.position().entries());
            TextEntryCodec.LIST.checkAll(check, "position", value.position().entries(), 64);
            check.look().at(value.position());
        }
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.look().person(value.name());
    }

    @Override
    ContactPerson one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ContactPerson element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ContactPerson element) {
        check(check, element);
    }
}
