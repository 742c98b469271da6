// Generated from common/category.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.Text;

/** The places of a {@link Category}. */
public final class CategoryPlaces {

    public static final Place<Category, IncidentKind> KIND =
            new Place<>("kind");

    public static final Place<Category, Rsit> RSIT =
            new Place<>("rsit");

    public static final ListPlace<Category, CategorySource> SOURCES =
            new ListPlace<>("sources", 8);

    public static final Place<Category, Text> TEXT =
            new Place<>("text");

    private CategoryPlaces() {}
}
