// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ExerciseRuleKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseRule;

/** The places of a {@link ExerciseRule}. */
public final class ExerciseRulePlaces {

    public static final Place<ExerciseRule, ExerciseRuleKind> KIND =
            new Place<>("kind");

    public static final Place<ExerciseRule, Text> TEXT =
            new Place<>("text");

    private ExerciseRulePlaces() {}
}
