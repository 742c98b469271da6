package org.tocsin.internal.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActivityKind;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family EXR, for the types by which exercises are planned, played and reviewed. */
@Checks({CoreProblem.REALM_UNFIT_FOR_TYPE, CoreProblem.EVENT_LIST_TO_PLAYER, CoreProblem.EXERCISE_NOTICE_INCOMPLETE})
final class PlayRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Realm realm = message.header().realm();
        if (realm == Realm.ACTUAL || realm == Realm.EXERCISE) {
            Realm fit = fitting(message.body());
            if (fit != null && fit != realm) {
                ProblemVariant variant = fit == Realm.ACTUAL ? ProblemVariant.ACTUAL : ProblemVariant.EXERCISE;
                findings.add(variant, CoreProblem.REALM_UNFIT_FOR_TYPE, "/realm");
            }
        }
        if (message.body() instanceof ExercisePlan plan && plan.eventList() != null) {
            checkRecipients(message.header().recipients(), plan.participants(), findings);
        } else if (message.body() instanceof ActivityNotice notice) {
            checkNotice(notice, findings);
        }
    }

    private static void checkNotice(ActivityNotice notice, Findings findings) {
        boolean national = notice.kind().equals(ActivityKind.NATIONAL_EXERCISE);
        if (notice.exercise() == null && (national || notice.seenOutside() != null)) {
            findings.add(CoreProblem.EXERCISE_NOTICE_INCOMPLETE, "/body/exercise", "exercise");
        }
        if (national && notice.seenOutside() == null) {
            findings.add(CoreProblem.EXERCISE_NOTICE_INCOMPLETE, "/body/seenOutside", "seenOutside");
        }
    }

    /** The realm that the type requires: actual for planning, exercise for play; null where both are possible. */
    private static @Nullable Realm fitting(Body body) {
        if (body instanceof ExercisePlan
                || body instanceof LessonsLearnt
                || (body instanceof ActivityNotice notice && notice.seenOutside() != null)) {
            return Realm.ACTUAL;
        }
        if (body instanceof ExerciseControl control) {
            return control.action() == ExerciseAction.REAL_EVENT ? Realm.ACTUAL : Realm.EXERCISE;
        }
        return body instanceof ExerciseInject ? Realm.EXERCISE : null;
    }

    /** A group is not decided, because its members are not known here. */
    private static void checkRecipients(
            List<Recipient> recipients, List<ExerciseParticipant> participants, Findings findings) {
        Set<List<@Nullable Object>> players = offices(participants, ExercisePart.PLAYER);
        Set<List<@Nullable Object>> controllers = offices(participants, ExercisePart.CONTROLLER);
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            PartyCode party = recipient.party();
            if (party == null) {
                findings.undecided(CoreProblem.EVENT_LIST_TO_PLAYER);
            } else if (reachesPlayer(party, recipient.role(), players, controllers)) {
                findings.add(CoreProblem.EVENT_LIST_TO_PLAYER, "/recipients/" + i);
            }
        }
    }

    /** Whether an office, or every office of the party where no role is given, plays and does not control. */
    private static boolean reachesPlayer(
            PartyCode party,
            @Nullable PocRole role,
            Set<List<@Nullable Object>> players,
            Set<List<@Nullable Object>> controllers) {
        if (role != null) {
            return isAmong(players, party, role) && !isAmong(controllers, party, role);
        }
        return players.stream()
                .filter(player -> party.equals(player.get(0)))
                .anyMatch(player -> !isAmong(controllers, party, (PocRole) player.get(1)));
    }

    private static Set<List<@Nullable Object>> offices(List<ExerciseParticipant> participants, ExercisePart part) {
        Set<List<@Nullable Object>> offices = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            ExerciseParticipant participant = participants.get(i);
            if (participant.part() == part) {
                offices.add(office(participant.party(), participant.role()));
            }
        }
        return offices;
    }

    /** Whether the office takes part, or every office of its party. */
    private static boolean isAmong(Set<List<@Nullable Object>> offices, PartyCode party, @Nullable PocRole role) {
        return offices.contains(office(party, null)) || offices.contains(office(party, role));
    }

    private static List<@Nullable Object> office(PartyCode party, @Nullable PocRole role) {
        return Arrays.asList(party, role);
    }
}
