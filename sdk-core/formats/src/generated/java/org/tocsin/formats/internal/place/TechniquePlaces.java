// Generated from common/technique.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.TechniqueFramework;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Technique;

/** The places of a {@link Technique}. */
public final class TechniquePlaces {

    public static final Place<Technique, TechniqueFramework> FRAMEWORK =
            new Place<>("framework");

    public static final Place<Technique, String> VERSION =
            new Place<>("version");

    public static final Place<Technique, String> ID =
            new Place<>("id");

    private TechniquePlaces() {}
}
