// Generated from types/response.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Confidence;
import org.tocsin.code.ResponseFinding;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.request.GivenAnswer;

/** The places of a {@link GivenAnswer}. */
public final class GivenAnswerPlaces {

    public static final Place<GivenAnswer, Integer> NUMBER =
            new Place<>("number");

    public static final Place<GivenAnswer, ResponseFinding> FINDING =
            new Place<>("finding");

    public static final Place<GivenAnswer, Text> TEXT =
            new Place<>("text");

    public static final Place<GivenAnswer, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<GivenAnswer, Grade> GRADE =
            new Place<>("grade");

    private GivenAnswerPlaces() {}
}
