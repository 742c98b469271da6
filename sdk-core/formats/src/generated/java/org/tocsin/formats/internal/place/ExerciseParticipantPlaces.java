// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.ExerciseParticipant;

/** The places of a {@link ExerciseParticipant}. */
public final class ExerciseParticipantPlaces {

    public static final Place<ExerciseParticipant, PartyCode> PARTY =
            new Place<>("party");

    public static final Place<ExerciseParticipant, PocRole> ROLE =
            new Place<>("role");

    public static final Place<ExerciseParticipant, ExercisePart> PART =
            new Place<>("part");

    private ExerciseParticipantPlaces() {}
}
