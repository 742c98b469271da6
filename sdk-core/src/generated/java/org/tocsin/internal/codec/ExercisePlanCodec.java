// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.exercise.ExerciseEventList;
import org.tocsin.message.exercise.ExerciseObjective;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseRule;
import org.tocsin.message.exercise.ExerciseWindow;
import org.tocsin.message.exercise.PlanUnderTest;
import org.tocsin.message.exercise.SimulatedParty;

/** Reads, writes and checks a {@link ExercisePlan}. */
final class ExercisePlanCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-plan",
            0xbfL,
            "exercise",
            "name",
            "kind",
            "window",
            "marker",
            "realEventPhrase",
            "stopPhrase",
            "participants",
            "simulatedParties",
            "objectives",
            "capabilities",
            "plansTested",
            "rules",
            "eventList",
            "extensions");

    private ExercisePlanCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExercisePlan read(JsonInput in) {
        @Nullable ExerciseId exercise = null;
        @Nullable String name = null;
        @Nullable ExerciseKind kind = null;
        @Nullable ExerciseWindow window = null;
        @Nullable String marker = null;
        @Nullable String realEventPhrase = null;
        @Nullable String stopPhrase = null;
        List<ExerciseParticipant> participants = List.of();
        List<SimulatedParty> simulatedParties = List.of();
        List<ExerciseObjective> objectives = List.of();
        List<ResponseCapability> capabilities = List.of();
        List<PlanUnderTest> plansTested = List.of();
        List<ExerciseRule> rules = List.of();
        @Nullable ExerciseEventList eventList = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> exercise = Identifiers.exerciseId(in);
                case 1 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> kind = in.code(ExerciseKind.list());
                case 3 -> window = ExerciseWindowCodec.read(in);
                case 4 -> marker = in.text(4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
                case 5 -> realEventPhrase = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 6 -> stopPhrase = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 7 -> participants = ExerciseParticipantCodec.LIST.readAll(in, 200);
                case 8 -> simulatedParties = SimulatedPartyCodec.LIST.readAll(in, 32);
                case 9 -> objectives = ExerciseObjectiveCodec.LIST.readAll(in, 32);
                case 10 -> capabilities = in.codes(64, ResponseCapability.list());
                case 11 -> plansTested = PlanUnderTestCodec.LIST.readAll(in, 32);
                case 12 -> rules = ExerciseRuleCodec.LIST.readAll(in, 64);
                case 13 -> eventList = ExerciseEventListCodec.read(in);
                case 14 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < objectives.size(); i++) {
            in.look().uniqueInList(i, objectives.get(i).objective());
        }
        return new ExercisePlan(
                exercise,
                name,
                kind,
                window,
                marker,
                realEventPhrase,
                stopPhrase,
                participants,
                simulatedParties,
                objectives,
                capabilities,
                plansTested,
                rules,
                eventList,
                extensions);
    }

    static void write(JsonOutput out, ExercisePlan value) {
        out.startObject();
        out.text(MEMBERS, 0, value.exercise());
        out.text(MEMBERS, 1, value.name());
        out.text(MEMBERS, 2, value.kind());
        if (value.window() != null) {
            ExerciseWindowCodec.write(out.member(MEMBERS, 3), value.window());
        }
        out.text(MEMBERS, 4, value.marker());
        out.text(MEMBERS, 5, value.realEventPhrase());
        out.text(MEMBERS, 6, value.stopPhrase());
        if (!value.participants().isEmpty()) {
            ExerciseParticipantCodec.LIST.writeAll(out.member(MEMBERS, 7), value.participants());
        }
        if (!value.simulatedParties().isEmpty()) {
            SimulatedPartyCodec.LIST.writeAll(out.member(MEMBERS, 8), value.simulatedParties());
        }
        if (!value.objectives().isEmpty()) {
            ExerciseObjectiveCodec.LIST.writeAll(out.member(MEMBERS, 9), value.objectives());
        }
        out.texts(MEMBERS, 10, value.capabilities());
        if (!value.plansTested().isEmpty()) {
            PlanUnderTestCodec.LIST.writeAll(out.member(MEMBERS, 11), value.plansTested());
        }
        if (!value.rules().isEmpty()) {
            ExerciseRuleCodec.LIST.writeAll(out.member(MEMBERS, 12), value.rules());
        }
        if (value.eventList() != null) {
            ExerciseEventListCodec.write(out.member(MEMBERS, 13), value.eventList());
        }
        out.extensions(MEMBERS, 14, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ExercisePlan value) {
        check.present(MEMBERS, 0, value.exercise());
        check.written("exercise", value.exercise());
        check.present(MEMBERS, 1, value.name());
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
        check.present(MEMBERS, 2, value.kind());
        check.code("kind", value.kind(), ExerciseKind.list());
        check.present(MEMBERS, 3, value.window());
        if (value.window() != null) {
            check.enter("window");
            ExerciseWindowCodec.check(check, value.window());
            check.leave();
        }
        check.present(MEMBERS, 4, value.marker());
        check.text("marker", value.marker(), 4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
        check.present(MEMBERS, 5, value.realEventPhrase());
        check.text("realEventPhrase", value.realEventPhrase(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.text("stopPhrase", value.stopPhrase(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 7, value.participants());
        ExerciseParticipantCodec.LIST.checkAll(check, "participants", value.participants(), 200);
        SimulatedPartyCodec.LIST.checkAll(check, "simulatedParties", value.simulatedParties(), 32);
        ExerciseObjectiveCodec.LIST.checkAll(check, "objectives", value.objectives(), 32);
        check.codes("capabilities", value.capabilities(), 64, ResponseCapability.list());
        PlanUnderTestCodec.LIST.checkAll(check, "plansTested", value.plansTested(), 32);
        ExerciseRuleCodec.LIST.checkAll(check, "rules", value.rules(), 64);
        if (value.eventList() != null) {
            check.enter("eventList");
            ExerciseEventListCodec.check(check, value.eventList());
            check.leave();
        }
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < value.objectives().size(); i++) {
            check.look().uniqueInList(i, value.objectives().get(i).objective());
        }
    }
}
