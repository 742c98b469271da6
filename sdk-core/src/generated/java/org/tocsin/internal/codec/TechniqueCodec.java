// Generated from common/technique.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Technique;

/** Reads, writes and checks a {@link Technique}. */
final class TechniqueCodec {

    private static final Members MEMBERS = Members.of(
            0x5L,
            "framework",
            "version",
            "id");

    private TechniqueCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Technique read(JsonInput in) {
        @Nullable TechniqueFramework framework = null;
        @Nullable String version = null;
        @Nullable String id = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> framework = in.code(TechniqueFramework.list());
                case 1 -> version = in.text(1, 64, Patterns.SHORT_LINE, "Short line");
                case 2 -> id = in.text(1, 64, Patterns.SHORT_LINE, "Short line");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Technique(
                framework,
                version,
                id);
    }

    static void write(JsonOutput out, Technique value) {
        out.startObject();
        out.text("framework", value.framework());
        out.text("version", value.version());
        out.text("id", value.id());
        out.endObject();
    }

    static void check(ObjectCheck check, Technique value) {
        check.present("framework", value.framework());
        check.at("framework").code(value.framework(), TechniqueFramework.list());
        check.at("version").text(value.version(), 1, 64, Patterns.SHORT_LINE, "Short line");
        check.present("id", value.id());
        check.at("id").text(value.id(), 1, 64, Patterns.SHORT_LINE, "Short line");
    }
}
