package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.Markers;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.Message;
import org.tocsin.message.TextEntry;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ExerciseSigns;
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
            checkMarkers(exercise.marker(), exercise.localMarkers(), "/exercise", findings);
            checkTitle(header.title().entries(), exercise, findings);
        }
        if (message.body() instanceof ExercisePlan plan) {
            checkMarkers(plan.marker(), plan.localMarkers(), "/body", findings);
        } else if (message.body() instanceof ActivityNotice notice && notice.seenOutside() != null) {
            ExerciseSigns signs = notice.seenOutside();
            checkMarkers(signs.marker(), signs.localMarkers(), "/body/seenOutside", findings);
        }
    }

    private static void checkMarkers(
            @Nullable String marker, List<LocalMarker> localMarkers, String holder, Findings findings) {
        if (marker != null) {
            checkMarker(marker, holder + "/marker", findings);
        }
        for (int i = 0; i < localMarkers.size(); i++) {
            checkMarker(localMarkers.get(i).marker(), holder + "/localMarkers/" + i + "/marker", findings);
        }
    }

    private static void checkMarker(String marker, String pointer, Findings findings) {
        if (!Markers.isProminent(marker)) {
            findings.add(CoreProblem.MARKER_WITHOUT_PROMINENCE, pointer);
        }
    }

    private static void checkTitle(List<TextEntry> title, ExerciseReference exercise, Findings findings) {
        for (int i = 0; i < title.size(); i++) {
            if (!Markers.begins(title.get(i), exercise)) {
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
