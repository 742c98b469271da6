// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalMarker;
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
            0x15fL,
            "exercise",
            "name",
            "kind",
            "window",
            "marker",
            "localMarkers",
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
        List<LocalMarker> localMarkers = List.of();
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
                case 5 -> localMarkers = LocalMarkerCodec.LIST.readAll(in, 32);
                case 6 -> realEventPhrase = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 7 -> stopPhrase = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 8 -> participants = ExerciseParticipantCodec.LIST.readAll(in, 200);
                case 9 -> simulatedParties = SimulatedPartyCodec.LIST.readAll(in, 32);
                case 10 -> objectives = ExerciseObjectiveCodec.LIST.readAll(in, 32);
                case 11 -> capabilities = in.codes(64, ResponseCapability.list());
                case 12 -> plansTested = PlanUnderTestCodec.LIST.readAll(in, 32);
                case 13 -> rules = ExerciseRuleCodec.LIST.readAll(in, 64);
                case 14 -> eventList = ExerciseEventListCodec.read(in);
                case 15 -> extensions = in.extensions();
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
                localMarkers,
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
        if (!value.localMarkers().isEmpty()) {
            LocalMarkerCodec.LIST.writeAll(out.member(MEMBERS, 5), value.localMarkers());
        }
        out.text(MEMBERS, 6, value.realEventPhrase());
        out.text(MEMBERS, 7, value.stopPhrase());
        if (!value.participants().isEmpty()) {
            ExerciseParticipantCodec.LIST.writeAll(out.member(MEMBERS, 8), value.participants());
        }
        if (!value.simulatedParties().isEmpty()) {
            SimulatedPartyCodec.LIST.writeAll(out.member(MEMBERS, 9), value.simulatedParties());
        }
        if (!value.objectives().isEmpty()) {
            ExerciseObjectiveCodec.LIST.writeAll(out.member(MEMBERS, 10), value.objectives());
        }
        out.texts(MEMBERS, 11, value.capabilities());
        if (!value.plansTested().isEmpty()) {
            PlanUnderTestCodec.LIST.writeAll(out.member(MEMBERS, 12), value.plansTested());
        }
        if (!value.rules().isEmpty()) {
            ExerciseRuleCodec.LIST.writeAll(out.member(MEMBERS, 13), value.rules());
        }
        if (value.eventList() != null) {
            ExerciseEventListCodec.write(out.member(MEMBERS, 14), value.eventList());
        }
        out.extensions(MEMBERS, 15, value.extensions());
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
        LocalMarkerCodec.LIST.checkAll(check, "localMarkers", value.localMarkers(), 32);
        check.present(MEMBERS, 6, value.realEventPhrase());
        check.text("realEventPhrase", value.realEventPhrase(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.text("stopPhrase", value.stopPhrase(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 8, value.participants());
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
        for (int i = 0; i < check.looked(value.objectives()); i++) {
            check.look().uniqueInList(i, value.objectives().get(i).objective());
        }
    }
}
