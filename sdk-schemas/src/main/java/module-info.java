/** The JSON Schemas, code lists, rules and crosswalks of the Tocsin format; nothing else, and no dependency. */
module org.tocsin.schemas {
    exports org.tocsin.schemas;
}
