package org.tocsin.formats.stix;

import java.util.stream.Stream;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Source;
import org.tocsin.formats.internal.stix.read.StixReading;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;

/**
 * STIX 2.1 as a source: a bundle, a list of objects or a single object, as JSON in UTF-8. Bundles of STIX 2.0 are read as
 * well.
 *
 * <p>Each incident becomes an incident report with what belongs to it; without an incident, each report or grouping
 * becomes an advisory, and indicators without either become one advisory. A revoked incident or report becomes a
 * cancellation. A bundle with none of these is refused (TOC-CNV-004).
 *
 * <p>Who tells whom, how far it may be shared and whether it is real, the caller says as {@link Addressing}. The
 * strictest label of the bundle and of the caller counts. What says who is responsible is not carried; the caller may ask
 * for it apart ({@link org.tocsin.conversion.ConversionOptions#withAttributionDrafts()}). Texts are carried unchanged and
 * may name anybody. A bundle that {@link StixTarget} wrote, and that nobody changed, gives back its message, with its own
 * originator, recipients and realm.
 *
 * <p>Immutable. Clause: conversion-stix.
 */
public final class StixSource implements Source<byte[]> {

    /** The source, which always does the same; what else is to be said, its caller says with each document. */
    public StixSource() {}

    @Override
    public Stream<Conversion<Message<?>>> convert(byte[] document, ConversionContext context) {
        JsonDocument read = context.document(document);
        if (read.root().isEmpty()) {
            return Stream.of(Conversion.refused(read.problems()));
        }
        return context.addressed(addressing -> new StixReading(read.orElseThrow(), addressing, context).conversions());
    }
}
