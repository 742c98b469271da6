package org.tocsin.conversion.stix;

import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Target;
import org.tocsin.internal.conversion.stix.ExtensionDefinitions;
import org.tocsin.internal.conversion.stix.StixConversion;
import org.tocsin.message.Message;

/**
 * STIX 2.1 as a target: a bundle of JSON in UTF-8 for an incident report or an advisory.
 *
 * <p>The same message always gives the same bytes. Every object carries the label of TLP 2.0; a statement marking says
 * how else the message may be handled, also what the sender left to the careful default. Codes are labels of the form
 * {@code tocsin:<list>:<code>}, categories {@code tocsin:category:<kind>}. What STIX has no member for is in an extension
 * of ours, on the incident or on the advisory's report. Nothing in a bundle says who is responsible.
 *
 * <p>A bundle, its losses and its coverage each stay within sixteen times the message and 64 KiB. Where a bundle would not,
 * it is made without relationships, observables of indicators and versions of products; where that is not enough, with the
 * incident or the advisory alone, and all else in the residue. Either is a loss (TOC-CNV-008) that says so.
 *
 * <p>Immutable.
 */
public final class Stix21 implements Target<byte[]> {

    /**
     * Our extension of {@code incident} and {@code report}: {@code format_version}, {@code message_type}, {@code realm},
     * {@code message_id}, {@code revision} and {@code thread} of the message, and in {@code residue} a text of JSON: the message
     * without all leaves that have an exact place elsewhere in the bundle. Each of the others has the place in it that it has in
     * the message, as JSON pointers go: an array of which elements are missing is an object, named by the numbers of those
     * that are there.
     */
    public static final String EXTENSION = ExtensionDefinitions.TOCSIN;

    /** The identity that wrote the definition of the extension: the Tocsin project. */
    public static final String EXTENSION_AUTHOR = ExtensionDefinitions.TOCSIN_AUTHOR;

    /** When the definition of the extension was written. */
    public static final String EXTENSION_CREATED = ExtensionDefinitions.TOCSIN_CREATED;

    private final StixConversion conversion;

    private Stix21(boolean exercises) {
        this.conversion = new StixConversion(exercises);
    }

    /** The target for messages of realm actual; messages of other realms are refused (TOC-CNV-001). */
    public static Stix21 target() {
        return new Stix21(false);
    }

    /**
     * The same target, taking messages of the realms exercise and test too and marking every object as such. Drafts are
     * refused all the same.
     */
    public Stix21 withExercises() {
        return new Stix21(true);
    }

    @Override
    public Conversion<byte[]> convert(Message<?> message, ConversionContext context) {
        return conversion.convert(message, context.limits());
    }
}
