/** Tocsin messages from and to other formats, one package for each. */
@org.jspecify.annotations.NullMarked
module org.tocsin.formats {
    requires transitive org.tocsin;
    requires static transitive org.jspecify;

    exports org.tocsin.formats.stix;
    exports org.tocsin.formats.veris;

    provides org.tocsin.conversion.Format with
            org.tocsin.formats.internal.stix.StixFormat,
            org.tocsin.formats.internal.veris.VerisFormat;
}
