/** Modules of Jackson 2 and 3 for Tocsin messages; a host has one of the two, so neither is required. */
@org.jspecify.annotations.NullMarked
module org.tocsin.jackson {
    requires transitive org.tocsin;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports org.tocsin.jackson.v2;
    exports org.tocsin.jackson.v3;
}
