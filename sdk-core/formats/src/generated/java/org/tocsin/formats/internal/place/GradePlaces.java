// Generated from common/grade.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ContentCredibility;
import org.tocsin.code.SourceReliability;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Grade;

/** The places of a {@link Grade}. */
public final class GradePlaces {

    public static final Place<Grade, SourceReliability> SOURCE =
            new Place<>("source");

    public static final Place<Grade, ContentCredibility> CONTENT =
            new Place<>("content");

    private GradePlaces() {}
}
