// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.OffenceKind;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.request.InvestigatedOffence;

/** The places of a {@link InvestigatedOffence}. */
public final class InvestigatedOffencePlaces {

    public static final ListPlace<InvestigatedOffence, OffenceKind> KINDS =
            new ListPlace<>("kinds", 16);

    public static final Place<InvestigatedOffence, Text> TEXT =
            new Place<>("text");

    public static final Place<InvestigatedOffence, Text> LEGAL_BASIS =
            new Place<>("legalBasis");

    private InvestigatedOffencePlaces() {}
}
