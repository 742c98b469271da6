// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.Weekday;
import org.tocsin.message.directory.ContactChannel;

/** Reads, writes and checks a {@link ContactChannel}. */
final class ContactChannelCodec extends ElementCodec<ContactChannel> {

    static final ContactChannelCodec LIST = new ContactChannelCodec();

    private static final Members MEMBERS = Members.of(
            "contact-channel",
            0x3L,
            "kind",
            "address",
            "order",
            "preferredFor",
            "keys",
            "hours",
            "days",
            "languages");

    private ContactChannelCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ContactChannel read(JsonInput in) {
        @Nullable ChannelKind kind = null;
        @Nullable String address = null;
        @Nullable Integer order = null;
        List<ChannelPurpose> preferredFor = List.of();
        List<String> keys = List.of();
        @Nullable String hours = null;
        List<Weekday> days = List.of();
        List<String> languages = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ChannelKind.list());
                case 1 -> address = in.text(1, 2048, Patterns.LONG_LINE, "Long line");
                case 2 -> order = in.smallInteger(1, 100);
                case 3 -> preferredFor = in.codes(16, ChannelPurpose.list());
                case 4 -> keys = in.texts(16, 1, 64, Patterns.KEY_ID, "Key identifier (k1)");
                case 5 -> hours = in.text(1, 11, Patterns.HOURS_OF_DAY, "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)");
                case 6 -> days = in.codes(7, Weekday.list());
                case 7 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ContactChannel(
                kind,
                address,
                order,
                preferredFor,
                keys,
                hours,
                days,
                languages);
    }

    static void write(JsonOutput out, ContactChannel value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.address());
        out.integer(MEMBERS, 2, value.order());
        out.texts(MEMBERS, 3, value.preferredFor());
        out.texts(MEMBERS, 4, value.keys());
        out.text(MEMBERS, 5, value.hours());
        out.texts(MEMBERS, 6, value.days());
        out.texts(MEMBERS, 7, value.languages());
        out.endObject();
    }

    static void check(ObjectCheck check, ContactChannel value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ChannelKind.list());
        check.present(MEMBERS, 1, value.address());
        check.text("address", value.address(), 1, 2048, Patterns.LONG_LINE, "Long line");
        check.range("order", value.order(), 1, 100);
        check.codes("preferredFor", value.preferredFor(), 16, ChannelPurpose.list());
        check.texts("keys", value.keys(), 16, 1, 64, Patterns.KEY_ID, "Key identifier (k1)");
        check.text("hours", value.hours(), 1, 11, Patterns.HOURS_OF_DAY, "Hours of day (00:00-24:00, 08:30-17:00, 22:00-06:00)");
        check.codes("days", value.days(), 7, Weekday.list());
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
    }

    @Override
    ContactChannel one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ContactChannel element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ContactChannel element) {
        check(check, element);
    }
}
