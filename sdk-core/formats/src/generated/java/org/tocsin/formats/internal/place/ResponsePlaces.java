// Generated from types/response.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.Measure;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.GrantedRelease;
import org.tocsin.message.request.KeptPreservation;
import org.tocsin.message.request.Response;

/** The places of a {@link Response}. */
public final class ResponsePlaces {

    public static final Place<Response, Disposition> DISPOSITION =
            new Place<>("disposition");

    public static final Place<Response, Boolean> COMPLETE =
            new Place<>("complete");

    public static final Place<Response, ResponseFinding> FINDING =
            new Place<>("finding");

    public static final Place<Response, Text> EXPLANATION =
            new Place<>("explanation");

    public static final ListPlace<Response, GivenAnswer> ANSWERS =
            new ListPlace<>("answers", 1000);

    public static final ListPlace<Response, Question> QUESTIONS =
            new ListPlace<>("questions", 64);

    public static final ListPlace<Response, Measure> MEASURES =
            new ListPlace<>("measures", 64);

    public static final ListPlace<Response, DeclineReason> REASONS =
            new ListPlace<>("reasons", 16);

    public static final ListPlace<Response, StatedCondition> CONDITIONS =
            new ListPlace<>("conditions", 16);

    public static final Place<Response, ResponsibilityPosition> RESPONSIBILITY =
            new Place<>("responsibility");

    public static final Place<Response, PartyRole> COORDINATOR =
            new Place<>("coordinator");

    public static final Place<Response, PartyRole> FORWARDED_TO =
            new Place<>("forwardedTo");

    public static final Place<Response, KeptPreservation> PRESERVED =
            new Place<>("preserved");

    public static final Place<Response, GrantedRelease> RELEASE =
            new Place<>("release");

    public static final Place<Response, ProposalPosition> POSITION =
            new Place<>("position");

    public static final Place<Response, Talks> TALKS =
            new Place<>("talks");

    public static final Place<Response, Timestamp> NEXT_BY =
            new Place<>("nextBy");

    public static final ListPlace<Response, LocalId> LOCAL_IDS =
            new ListPlace<>("localIds", 16);

    public static final Place<Response, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ResponsePlaces() {}
}
