// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;
import org.tocsin.message.service.ReportedProblem;

/** The places of a {@link Acknowledgement}. */
public final class AcknowledgementPlaces {

    public static final Place<Acknowledgement, AcknowledgementLevel> LEVEL =
            new Place<>("level");

    public static final Place<Acknowledgement, Timestamp> RECEIVED_AT =
            new Place<>("receivedAt");

    public static final Place<Acknowledgement, AnsweringDesk> ANSWERED_BY =
            new Place<>("answeredBy");

    public static final ListPlace<Acknowledgement, LocalId> LOCAL_IDS =
            new ListPlace<>("localIds", 16);

    public static final ListPlace<Acknowledgement, PartyCode> FORWARDED_TO =
            new ListPlace<>("forwardedTo", 16);

    public static final ListPlace<Acknowledgement, ReportedProblem> PROBLEMS =
            new ListPlace<>("problems", 200);

    public static final Place<Acknowledgement, Timestamp> NEXT_BY =
            new Place<>("nextBy");

    public static final Place<Acknowledgement, String> CHALLENGE_ANSWER =
            new Place<>("challengeAnswer");

    public static final Place<Acknowledgement, ContactDataState> CONTACT_DATA =
            new Place<>("contactData");

    public static final Place<Acknowledgement, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AcknowledgementPlaces() {}
}
