// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.LessonKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;

/** Reads, writes and checks a {@link Lesson}. */
final class LessonCodec extends ElementCodec<Lesson> {

    static final LessonCodec LIST = new LessonCodec();

    private static final Members MEMBERS = Members.of(
            "lesson",
            0x11L,
            "number",
            "kind",
            "capabilities",
            "objectives",
            "observation",
            "analysis",
            "rootCause",
            "failures",
            "recommendation",
            "audience",
            "sectors",
            "actions");

    private LessonCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Lesson read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable LessonKind kind = null;
        List<ResponseCapability> capabilities = List.of();
        List<String> objectives = List.of();
        @Nullable Text observation = null;
        @Nullable Text analysis = null;
        @Nullable RootCause rootCause = null;
        List<ControlFailure> failures = List.of();
        @Nullable Text recommendation = null;
        List<Audience> audience = List.of();
        List<Sector> sectors = List.of();
        List<LessonAction> actions = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 9999);
                case 1 -> kind = in.code(LessonKind.list());
                case 2 -> capabilities = in.codes(16, ResponseCapability.list());
                case 3 -> objectives = in.texts(32, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 4 -> observation = in.text(64);
                case 5 -> analysis = in.text(64);
                case 6 -> rootCause = in.code(RootCause.list());
                case 7 -> failures = in.codes(64, ControlFailure.list());
                case 8 -> recommendation = in.text(64);
                case 9 -> audience = in.codes(16, Audience.list());
                case 10 -> sectors = in.codes(64, Sector.list());
                case 11 -> actions = LessonActionCodec.LIST.readAll(in, 64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(sectors, observation);
        return new Lesson(
                number,
                kind,
                capabilities,
                objectives,
                observation,
                analysis,
                rootCause,
                failures,
                recommendation,
                audience,
                sectors,
                actions);
    }

    static void write(JsonOutput out, Lesson value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        out.text(MEMBERS, 1, value.kind());
        out.texts(MEMBERS, 2, value.capabilities());
        out.texts(MEMBERS, 3, value.objectives());
        if (value.observation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.observation().entries());
        }
        if (value.analysis() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.analysis().entries());
        }
        out.text(MEMBERS, 6, value.rootCause());
        out.texts(MEMBERS, 7, value.failures());
        if (value.recommendation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 8), value.recommendation().entries());
        }
        out.texts(MEMBERS, 9, value.audience());
        out.texts(MEMBERS, 10, value.sectors());
        if (!value.actions().isEmpty()) {
            LessonActionCodec.LIST.writeAll(out.member(MEMBERS, 11), value.actions());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Lesson value) {
        check.present(MEMBERS, 0, value.number());
        check.range("number", value.number(), 1, 9999);
        check.code("kind", value.kind(), LessonKind.list());
        check.codes("capabilities", value.capabilities(), 16, ResponseCapability.list());
        check.texts("objectives", value.objectives(), 32, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 4, value.observation());
        if (value.observation() != null) {
            check.present("observation", value.observation().entries());
            TextEntryCodec.LIST.checkAll(check, "observation", value.observation().entries(), 64);
            check.look().at(value.observation());
        }
        if (value.analysis() != null) {
            check.present("analysis", value.analysis().entries());
            TextEntryCodec.LIST.checkAll(check, "analysis", value.analysis().entries(), 64);
            check.look().at(value.analysis());
        }
        check.code("rootCause", value.rootCause(), RootCause.list());
        check.codes("failures", value.failures(), 64, ControlFailure.list());
        if (value.recommendation() != null) {
            check.present("recommendation", value.recommendation().entries());
            TextEntryCodec.LIST.checkAll(check, "recommendation", value.recommendation().entries(), 64);
            check.look().at(value.recommendation());
        }
        check.codes("audience", value.audience(), 16, Audience.list());
        check.codes("sectors", value.sectors(), 64, Sector.list());
        LessonActionCodec.LIST.checkAll(check, "actions", value.actions(), 64);
        check.look().explained(value.sectors(), value.observation());
    }

    @Override
    Lesson one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Lesson element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Lesson element) {
        check(check, element);
    }
}
