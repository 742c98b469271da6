// Generated from common/product.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Product;

/** The places of a {@link Product}. */
public final class ProductPlaces {

    public static final Place<Product, String> NAME =
            new Place<>("name");

    public static final Place<Product, String> VENDOR =
            new Place<>("vendor");

    public static final ListPlace<Product, String> VERSIONS =
            new ListPlace<>("versions", 64);

    public static final Place<Product, String> CPE =
            new Place<>("cpe");

    public static final Place<Product, String> PURL =
            new Place<>("purl");

    private ProductPlaces() {}
}
