// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Concern;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.StatedEffect;

/** The places of a {@link ClarificationRequest}. */
public final class ClarificationRequestPlaces {

    public static final Place<ClarificationRequest, Concern> CONCERN =
            new Place<>("concern");

    public static final ListPlace<ClarificationRequest, ClarificationFact> FACTS =
            new ListPlace<>("facts", 64);

    public static final Place<ClarificationRequest, Judgement> INFERENCE =
            new Place<>("inference");

    public static final Place<ClarificationRequest, StatedEffect> EFFECT =
            new Place<>("effect");

    public static final ListPlace<ClarificationRequest, Question> QUESTIONS =
            new ListPlace<>("questions", 64);

    public static final Place<ClarificationRequest, Timestamp> STATEMENT_HELD_UNTIL =
            new Place<>("statementHeldUntil");

    public static final ListPlace<ClarificationRequest, PartyRole> COUNTERPARTS =
            new ListPlace<>("counterparts", 16);

    public static final Place<ClarificationRequest, Talks> TALKS =
            new Place<>("talks");

    public static final Place<ClarificationRequest, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ClarificationRequestPlaces() {}
}
