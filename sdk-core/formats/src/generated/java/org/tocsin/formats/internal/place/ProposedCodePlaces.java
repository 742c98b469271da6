// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedCode;

/** The places of a {@link ProposedCode}. */
public final class ProposedCodePlaces {

    public static final Place<ProposedCode, String> CODE =
            new Place<>("code");

    public static final Place<ProposedCode, Text> TITLE =
            new Place<>("title");

    public static final Place<ProposedCode, Text> DEFINITION =
            new Place<>("definition");

    private ProposedCodePlaces() {}
}
