/** The tests that every store of Tocsin messages has to pass. */
@org.jspecify.annotations.NullMarked
module org.tocsin.correspondence.contract {
    requires transitive org.tocsin;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports org.tocsin.correspondence.contract;
}
