// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.LessonAction;

/** The places of a {@link LessonAction}. */
public final class LessonActionPlaces {

    public static final Place<LessonAction, Integer> NUMBER =
            new Place<>("number");

    public static final Place<LessonAction, Text> TEXT =
            new Place<>("text");

    public static final Place<LessonAction, LessonActionElement> ELEMENT =
            new Place<>("element");

    public static final Place<LessonAction, ActionOwner> OWNER =
            new Place<>("owner");

    public static final Place<LessonAction, String> DUE_ON =
            new Place<>("dueOn");

    public static final Place<LessonAction, LessonActionState> STATE =
            new Place<>("state");

    public static final Place<LessonAction, String> DONE_ON =
            new Place<>("doneOn");

    public static final Place<LessonAction, Text> REMARK =
            new Place<>("remark");

    private LessonActionPlaces() {}
}
