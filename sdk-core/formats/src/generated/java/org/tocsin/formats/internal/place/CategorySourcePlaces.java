// Generated from common/category.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CategoryScheme;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.CategorySource;

/** The places of a {@link CategorySource}. */
public final class CategorySourcePlaces {

    public static final Place<CategorySource, CategoryScheme> SCHEME =
            new Place<>("scheme");

    public static final Place<CategorySource, String> VERSION =
            new Place<>("version");

    public static final Place<CategorySource, String> CODE =
            new Place<>("code");

    public static final Place<CategorySource, CategoryRelation> RELATION =
            new Place<>("relation");

    private CategorySourcePlaces() {}
}
