// Generated from common/technique.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.message.Technique;

/** Reads, writes and checks a {@link Technique}. */
final class TechniqueCodec extends ElementCodec<Technique> {

    static final TechniqueCodec LIST = new TechniqueCodec();

    private static final Members MEMBERS = Members.of(
            "technique",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> framework = in.code(TechniqueFramework.list());
                case 1 -> version = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 2 -> id = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
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
        out.text(MEMBERS, 0, value.framework());
        out.text(MEMBERS, 1, value.version());
        out.text(MEMBERS, 2, value.id());
        out.endObject();
    }

    static void check(ObjectCheck check, Technique value) {
        check.present(MEMBERS, 0, value.framework());
        check.code("framework", value.framework(), TechniqueFramework.list());
        check.text("version", value.version(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 2, value.id());
        check.text("id", value.id(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
    }

    @Override
    Technique one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Technique element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Technique element) {
        check(check, element);
    }
}
