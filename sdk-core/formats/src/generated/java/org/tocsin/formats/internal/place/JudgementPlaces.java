// Generated from common/judgement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Judgement;
import org.tocsin.message.Text;

/** The places of a {@link Judgement}. */
public final class JudgementPlaces {

    public static final Place<Judgement, Text> TEXT =
            new Place<>("text");

    public static final Place<Judgement, Likelihood> LIKELIHOOD =
            new Place<>("likelihood");

    public static final Place<Judgement, Confidence> CONFIDENCE =
            new Place<>("confidence");

    private JudgementPlaces() {}
}
