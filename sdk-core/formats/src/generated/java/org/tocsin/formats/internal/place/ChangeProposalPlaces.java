// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChangeArea;
import org.tocsin.code.ProposalStatus;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ChangeImpact;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.cooperation.ProposedChange;

/** The places of a {@link ChangeProposal}. */
public final class ChangeProposalPlaces {

    public static final Place<ChangeProposal, ChangeArea> AREA =
            new Place<>("area");

    public static final Place<ChangeProposal, ProposalStatus> STATUS =
            new Place<>("status");

    public static final ListPlace<ChangeProposal, ProposedChange> CHANGES =
            new ListPlace<>("changes", 64);

    public static final Place<ChangeProposal, Text> RATIONALE =
            new Place<>("rationale");

    public static final Place<ChangeProposal, ChangeImpact> IMPACT =
            new Place<>("impact");

    public static final Place<ChangeProposal, FormatVersion> VERSION =
            new Place<>("version");

    public static final Place<ChangeProposal, String> EFFECTIVE_ON =
            new Place<>("effectiveOn");

    public static final Place<ChangeProposal, Timestamp> DISCUSSION_UNTIL =
            new Place<>("discussionUntil");

    public static final Place<ChangeProposal, PositionCount> POSITIONS =
            new Place<>("positions");

    public static final Place<ChangeProposal, Text> OUTCOME =
            new Place<>("outcome");

    public static final Place<ChangeProposal, String> DECIDED_ON =
            new Place<>("decidedOn");

    public static final Place<ChangeProposal, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private ChangeProposalPlaces() {}
}
