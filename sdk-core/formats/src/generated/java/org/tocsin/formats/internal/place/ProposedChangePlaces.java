// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ChangeKind;
import org.tocsin.code.MessageType;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.message.cooperation.ProposedCode;

/** The places of a {@link ProposedChange}. */
public final class ProposedChangePlaces {

    public static final Place<ProposedChange, ChangeKind> KIND =
            new Place<>("kind");

    public static final Place<ProposedChange, MessageType> MESSAGE_TYPE =
            new Place<>("messageType");

    public static final Place<ProposedChange, String> POINTER =
            new Place<>("pointer");

    public static final Place<ProposedChange, String> LIST =
            new Place<>("list");

    public static final Place<ProposedChange, Text> TEXT =
            new Place<>("text");

    public static final Place<ProposedChange, Text> WORDING =
            new Place<>("wording");

    public static final ListPlace<ProposedChange, ProposedCode> CODES =
            new ListPlace<>("codes", 64);

    private ProposedChangePlaces() {}
}
