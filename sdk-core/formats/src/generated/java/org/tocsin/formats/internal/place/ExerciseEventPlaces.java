// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.InjectDelivery;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExpectedAction;
import org.tocsin.message.exercise.InjectRecipient;

/** The places of a {@link ExerciseEvent}. */
public final class ExerciseEventPlaces {

    public static final Place<ExerciseEvent, String> INJECT =
            new Place<>("inject");

    public static final Place<ExerciseEvent, Timestamp> PLANNED_AT =
            new Place<>("plannedAt");

    public static final Place<ExerciseEvent, Integer> OFFSET_MINUTES =
            new Place<>("offsetMinutes");

    public static final Place<ExerciseEvent, MessageType> MESSAGE_TYPE =
            new Place<>("messageType");

    public static final Place<ExerciseEvent, InjectKind> KIND =
            new Place<>("kind");

    public static final Place<ExerciseEvent, InjectDelivery> DELIVERY =
            new Place<>("delivery");

    public static final Place<ExerciseEvent, Text> SIMULATED_SOURCE =
            new Place<>("simulatedSource");

    public static final ListPlace<ExerciseEvent, InjectRecipient> RECIPIENTS =
            new ListPlace<>("recipients", 64);

    public static final Place<ExerciseEvent, Text> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<ExerciseEvent, String> OBJECTIVES =
            new ListPlace<>("objectives", 32);

    public static final ListPlace<ExerciseEvent, ExpectedAction> EXPECTED_ACTIONS =
            new ListPlace<>("expectedActions", 32);

    public static final Place<ExerciseEvent, Text> CONTINGENCY =
            new Place<>("contingency");

    public static final Place<ExerciseEvent, PartyRole> CONTROLLER =
            new Place<>("controller");

    private ExerciseEventPlaces() {}
}
