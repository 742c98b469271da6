/** Builds, reads, checks, writes and converts Tocsin messages; start at {@code org.tocsin.Tocsin}. */
@org.jspecify.annotations.NullMarked
module org.tocsin {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires org.tocsin.schemas;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires com.networknt.schema;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports org.tocsin;
    exports org.tocsin.code;
    exports org.tocsin.context;
    exports org.tocsin.conversion;
    exports org.tocsin.correspondence;
    exports org.tocsin.directory;
    exports org.tocsin.exercise;
    exports org.tocsin.feed;
    exports org.tocsin.finding;
    exports org.tocsin.incident;
    exports org.tocsin.indicator;
    exports org.tocsin.json;
    exports org.tocsin.message;
    exports org.tocsin.message.cooperation;
    exports org.tocsin.message.directory;
    exports org.tocsin.message.exercise;
    exports org.tocsin.message.incident;
    exports org.tocsin.message.request;
    exports org.tocsin.message.service;
    exports org.tocsin.message.survey;
    exports org.tocsin.progress;
    exports org.tocsin.revision;
    exports org.tocsin.rule;
    exports org.tocsin.signature;
    exports org.tocsin.survey;
    exports org.tocsin.validation;
    exports org.tocsin.vocabulary;

    uses org.tocsin.conversion.Format;

    // To the validators and mappers that a host has, whichever they are and wherever they stand.
    opens org.tocsin.code;
    opens org.tocsin.internal.mapper;
    opens org.tocsin.message;
    opens org.tocsin.message.cooperation;
    opens org.tocsin.message.directory;
    opens org.tocsin.message.exercise;
    opens org.tocsin.message.incident;
    opens org.tocsin.message.request;
    opens org.tocsin.message.service;
    opens org.tocsin.message.survey;
    opens org.tocsin.validation;
}
