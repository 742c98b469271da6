// Generated from types/exercise-inject.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.InjectKind;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseInject;

/** Reads, writes and checks a {@link ExerciseInject}. */
final class ExerciseInjectCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-inject",
            0x9L,
            "kind",
            "simulatedSource",
            "scenarioAt",
            "text",
            "extensions");

    private ExerciseInjectCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseInject read(JsonInput in) {
        @Nullable InjectKind kind = null;
        @Nullable Text simulatedSource = null;
        @Nullable Timestamp scenarioAt = null;
        @Nullable Text text = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(InjectKind.list());
                case 1 -> simulatedSource = in.text(64);
                case 2 -> scenarioAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 3 -> text = in.text(64);
                case 4 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(scenarioAt);
        return new ExerciseInject(
                kind,
                simulatedSource,
                scenarioAt,
                text,
                extensions);
    }

    static void write(JsonOutput out, ExerciseInject value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.simulatedSource() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.simulatedSource().entries());
        }
        out.text(MEMBERS, 2, value.scenarioAt());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.extensions(MEMBERS, 4, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseInject value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), InjectKind.list());
        if (value.simulatedSource() != null) {
            check.present("simulatedSource", value.simulatedSource().entries());
            TextEntryCodec.LIST.checkAll(check, "simulatedSource", value.simulatedSource().entries(), 64);
            check.look().at(value.simulatedSource());
        }
        check.written("scenarioAt", value.scenarioAt());
        check.present(MEMBERS, 3, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.scenarioAt());
    }
}
