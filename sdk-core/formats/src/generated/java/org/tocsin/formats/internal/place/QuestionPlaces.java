// Generated from common/question.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Question;
import org.tocsin.message.Text;

/** The places of a {@link Question}. */
public final class QuestionPlaces {

    public static final Place<Question, Integer> NUMBER =
            new Place<>("number");

    public static final Place<Question, Text> TEXT =
            new Place<>("text");

    private QuestionPlaces() {}
}
