package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.Realm;
import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.Markers;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.TextEntry;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family EXR: messages of an exercise are marked, so that nobody mistakes them for actual ones. */
@Checks({CoreProblem.EXERCISE_AND_REALM_UNFIT, CoreProblem.MARKER_WITHOUT_PROMINENCE, CoreProblem.TITLE_WITHOUT_MARKER})
final class ExerciseRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Indicator.class, ExerciseRules::checkIndicator);
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        ExerciseReference exercise = header.exercise();
        if ((header.realm() == Realm.EXERCISE) != (exercise != null)) {
            ProblemVariant variant = exercise == null ? ProblemVariant.MISSING : ProblemVariant.NOT_ALLOWED;
            findings.add(
                    variant,
                    CoreProblem.EXERCISE_AND_REALM_UNFIT,
                    "/exercise",
                    header.realm().code());
        } else if (exercise != null) {
            checkMarker(exercise.marker(), "/exercise/marker", findings);
            checkTitle(header.title().entries(), exercise.marker(), findings);
        }
        if (message.body() instanceof ExercisePlan plan) {
            checkMarker(plan.marker(), "/body/marker", findings);
        }
    }

    private static void checkMarker(String marker, String pointer, Findings findings) {
        if (!Markers.isProminent(marker)) {
            findings.add(CoreProblem.MARKER_WITHOUT_PROMINENCE, pointer);
        }
    }

    private static void checkTitle(List<TextEntry> title, String marker, Findings findings) {
        for (int i = 0; i < title.size(); i++) {
            if (!Markers.begins(title.get(i).text(), marker)) {
                findings.add(CoreProblem.TITLE_WITHOUT_MARKER, "/title/" + i + "/text");
            }
        }
    }

    private static void checkIndicator(Indicator indicator, Place place, Findings findings) {
        if (Indicators.isPlay(place.message().header()) && Indicators.couldBeTakenForReal(indicator)) {
            findings.add(CoreProblem.REAL_INDICATOR_IN_EXERCISE, place.pointer("value"));
        }
    }
}
