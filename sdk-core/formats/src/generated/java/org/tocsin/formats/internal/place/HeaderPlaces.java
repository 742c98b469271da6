// Generated from message.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.Standing;
import org.tocsin.code.Track;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Document;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Relay;
import org.tocsin.message.Reply;
import org.tocsin.message.Signature;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** The places of a {@link Header}. */
public final class HeaderPlaces {

    public static final Place<Header, FormatVersion> TOCSIN =
            new Place<>("tocsin");

    public static final Place<Header, MessageType> TYPE =
            new Place<>("type");

    public static final Place<Header, Realm> REALM =
            new Place<>("realm");

    public static final Place<Header, MessageId> ID =
            new Place<>("id");

    public static final Place<Header, Long> REVISION =
            new Place<>("revision");

    public static final Place<Header, MessageId> THREAD =
            new Place<>("thread");

    public static final Place<Header, InReplyTo> IN_REPLY_TO =
            new Place<>("inReplyTo");

    public static final ListPlace<Header, MessageReference> REFERENCES =
            new ListPlace<>("references", 64);

    public static final Place<Header, ExerciseReference> EXERCISE =
            new Place<>("exercise");

    public static final Place<Header, PartyRole> ORIGINATOR =
            new Place<>("originator");

    public static final Place<Header, Relay> RELAYED_BY =
            new Place<>("relayedBy");

    public static final ListPlace<Header, Recipient> RECIPIENTS =
            new ListPlace<>("recipients", 200);

    public static final Place<Header, Track> TRACK =
            new Place<>("track");

    public static final Place<Header, Standing> STANDING =
            new Place<>("standing");

    public static final Place<Header, Precedence> PRECEDENCE =
            new Place<>("precedence");

    public static final Place<Header, Timestamp> SENT_AT =
            new Place<>("sentAt");

    public static final Place<Header, Timestamp> FIRST_SENT_AT =
            new Place<>("firstSentAt");

    public static final Place<Header, Timestamp> VALID_UNTIL =
            new Place<>("validUntil");

    public static final Place<Header, Reply> REPLY =
            new Place<>("reply");

    public static final Place<Header, Handling> HANDLING =
            new Place<>("handling");

    public static final Place<Header, Boolean> WITHOUT_PREJUDICE =
            new Place<>("withoutPrejudice");

    public static final Place<Header, Text> TITLE =
            new Place<>("title");

    public static final ListPlace<Header, Document> DOCUMENTS =
            new ListPlace<>("documents", 64);

    public static final ListPlace<Header, Signature> SIGNATURES =
            new ListPlace<>("signatures", 8);

    private HeaderPlaces() {}
}
