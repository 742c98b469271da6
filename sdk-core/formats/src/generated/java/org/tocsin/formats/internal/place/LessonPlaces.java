// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Audience;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.LessonKind;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;

/** The places of a {@link Lesson}. */
public final class LessonPlaces {

    public static final Place<Lesson, Integer> NUMBER =
            new Place<>("number");

    public static final Place<Lesson, LessonKind> KIND =
            new Place<>("kind");

    public static final ListPlace<Lesson, ResponseCapability> CAPABILITIES =
            new ListPlace<>("capabilities", 16);

    public static final ListPlace<Lesson, String> OBJECTIVES =
            new ListPlace<>("objectives", 32);

    public static final Place<Lesson, Text> OBSERVATION =
            new Place<>("observation");

    public static final Place<Lesson, Text> ANALYSIS =
            new Place<>("analysis");

    public static final Place<Lesson, RootCause> ROOT_CAUSE =
            new Place<>("rootCause");

    public static final ListPlace<Lesson, ControlFailure> FAILURES =
            new ListPlace<>("failures", 64);

    public static final Place<Lesson, Text> RECOMMENDATION =
            new Place<>("recommendation");

    public static final ListPlace<Lesson, Audience> AUDIENCE =
            new ListPlace<>("audience", 16);

    public static final ListPlace<Lesson, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<Lesson, LessonAction> ACTIONS =
            new ListPlace<>("actions", 64);

    private LessonPlaces() {}
}
