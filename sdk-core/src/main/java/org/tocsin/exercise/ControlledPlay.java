package org.tocsin.exercise;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;

/** The play of one exercise: which control messages are about it, and who may send them. */
final class ControlledPlay {

    private final Realm realm;
    private final ExerciseId exercise;
    private final Set<Office> controllers = new HashSet<>();
    private final Set<Office> takingPart = new HashSet<>();
    private final Set<PartyCode> parties = new HashSet<>();

    /** An office, or all offices of the party where the role is null. */
    private record Office(PartyCode party, @Nullable PocRole role) {}

    ControlledPlay(Message<ExercisePlan> plan) {
        this.realm = plan.header().realm();
        this.exercise = plan.body().exercise();
        PartyRole originator = plan.header().originator();
        controllers.add(new Office(originator.party(), originator.role()));
        takingPart.addAll(controllers);
        parties.add(originator.party());
        plan.body().participants().forEach(this::add);
    }

    private void add(ExerciseParticipant participant) {
        Office office = new Office(participant.party(), participant.role());
        takingPart.add(office);
        parties.add(participant.party());
        if (participant.part() == ExercisePart.CONTROLLER) {
            controllers.add(office);
        }
    }

    /** Why the control does not count, as far as one message tells; null where it does. */
    @Nullable
    Reason objection(Message<ExerciseControl> control) {
        if (control.header().realm() != fitting(control.body().action())) {
            return Reason.OTHER_REALM;
        }
        if (!isMeant(control)) {
            return Reason.OTHER_EXERCISE;
        }
        PartyRole originator = control.header().originator();
        return isAmong(controllers, originator.party(), originator.role()) ? null : Reason.NOT_A_CONTROLLER;
    }

    /**
     * The realm that a control must have: that of the plan. Where the plan is actual, only a real event is actual too,
     * and the other controls have the realm exercise.
     */
    private Realm fitting(ExerciseAction action) {
        return realm == Realm.ACTUAL && action != ExerciseAction.REAL_EVENT ? Realm.EXERCISE : realm;
    }

    /**
     * A real event that names no exercise ends every exercise in which one of its recipients takes part. Members of
     * groups are not known here.
     */
    private boolean isMeant(Message<ExerciseControl> control) {
        ExerciseReference played = control.header().exercise();
        ExerciseId named = played == null ? control.body().exercise() : played.id();
        return named == null
                ? control.body().action() == ExerciseAction.REAL_EVENT
                        && control.header().recipients().stream().anyMatch(this::takesPart)
                : named.equals(exercise);
    }

    private boolean takesPart(Recipient recipient) {
        PartyCode party = recipient.party();
        PocRole role = recipient.role();
        return party == null || (role == null ? parties.contains(party) : isAmong(takingPart, party, role));
    }

    private static boolean isAmong(Set<Office> offices, PartyCode party, PocRole role) {
        return offices.contains(new Office(party, null)) || offices.contains(new Office(party, role));
    }
}
