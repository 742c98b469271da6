// Generated from common/local-marker.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.LocalMarker;

/** Reads, writes and checks a {@link LocalMarker}. */
final class LocalMarkerCodec extends ElementCodec<LocalMarker> {

    static final LocalMarkerCodec LIST = new LocalMarkerCodec();

    private static final Members MEMBERS = Members.of(
            "local-marker",
            0x3L,
            "lang",
            "marker");

    private LocalMarkerCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static LocalMarker read(JsonInput in) {
        @Nullable String lang = null;
        @Nullable String marker = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> lang = in.text(1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 1 -> marker = in.text(4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new LocalMarker(
                lang,
                marker);
    }

    static void write(JsonOutput out, LocalMarker value) {
        out.startObject();
        out.text(MEMBERS, 0, value.lang());
        out.text(MEMBERS, 1, value.marker());
        out.endObject();
    }

    static void check(ObjectCheck check, LocalMarker value) {
        check.present(MEMBERS, 0, value.lang());
        check.text("lang", value.lang(), 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.present(MEMBERS, 1, value.marker());
        check.text("marker", value.marker(), 4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
    }

    @Override
    LocalMarker one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, LocalMarker element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, LocalMarker element) {
        check(check, element);
    }
}
