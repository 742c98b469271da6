// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AttributionLevel;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Confidence;
import org.tocsin.code.EvidenceAvailability;
import org.tocsin.code.Likelihood;
import org.tocsin.code.StateNexus;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnnouncedConsequence;
import org.tocsin.message.incident.AttributionBasis;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.AttributionSubject;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.InvokedNorm;
import org.tocsin.message.incident.SubjectNotice;

/** The places of a {@link AttributionStatement}. */
public final class AttributionStatementPlaces {

    public static final Place<AttributionStatement, AttributionLevel> LEVEL =
            new Place<>("level");

    public static final Place<AttributionStatement, ClaimStanding> CLAIM_STANDING =
            new Place<>("claimStanding");

    public static final ListPlace<AttributionStatement, IncidentId> INCIDENTS =
            new ListPlace<>("incidents", 64);

    public static final Place<AttributionStatement, AttributionSubject> SUBJECT =
            new Place<>("subject");

    public static final ListPlace<AttributionStatement, PartyCode> SEEN_FROM =
            new ListPlace<>("seenFrom", 64);

    public static final Place<AttributionStatement, StateNexus> NEXUS =
            new Place<>("nexus");

    public static final Place<AttributionStatement, Text> CLAIM =
            new Place<>("claim");

    public static final Place<AttributionStatement, Likelihood> LIKELIHOOD =
            new Place<>("likelihood");

    public static final Place<AttributionStatement, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final ListPlace<AttributionStatement, AttributionBasis> BASIS =
            new ListPlace<>("basis", 64);

    public static final Place<AttributionStatement, EvidenceAvailability> EVIDENCE =
            new Place<>("evidence");

    public static final ListPlace<AttributionStatement, Judgement> ALTERNATIVES =
            new ListPlace<>("alternatives", 32);

    public static final ListPlace<AttributionStatement, Judgement> ASSUMPTIONS =
            new ListPlace<>("assumptions", 64);

    public static final ListPlace<AttributionStatement, InformationGap> UNKNOWNS =
            new ListPlace<>("unknowns", 64);

    public static final ListPlace<AttributionStatement, InvokedNorm> NORMS =
            new ListPlace<>("norms", 64);

    public static final ListPlace<AttributionStatement, AnnouncedConsequence> CONSEQUENCES =
            new ListPlace<>("consequences", 16);

    public static final Place<AttributionStatement, SubjectNotice> SUBJECT_INFORMED_FIRST =
            new Place<>("subjectInformedFirst");

    public static final Place<AttributionStatement, ClaimPublicity> PUBLICITY =
            new Place<>("publicity");

    public static final ListPlace<AttributionStatement, CoAuthor> CO_AUTHORS =
            new ListPlace<>("coAuthors", 64);

    public static final ListPlace<AttributionStatement, SourceCitation> SOURCES =
            new ListPlace<>("sources", 64);

    public static final Place<AttributionStatement, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AttributionStatementPlaces() {}
}
