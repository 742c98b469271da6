// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ConsequenceKind;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnnouncedConsequence;

/** The places of a {@link AnnouncedConsequence}. */
public final class AnnouncedConsequencePlaces {

    public static final Place<AnnouncedConsequence, ConsequenceKind> KIND =
            new Place<>("kind");

    public static final Place<AnnouncedConsequence, Text> TEXT =
            new Place<>("text");

    private AnnouncedConsequencePlaces() {}
}
