package org.tocsin.formats.stix;

import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Target;
import org.tocsin.formats.internal.stix.ExtensionDefinitions;
import org.tocsin.formats.internal.stix.StixConversion;
import org.tocsin.formats.internal.stix.read.SealedBundle;
import org.tocsin.message.Message;

/**
 * STIX 2.1 as a target: a bundle of JSON in UTF-8 for an incident report or an advisory.
 *
 * <p>The same message always gives the same bytes. Every object carries the label of TLP 2.0; a statement marking gives
 * the other terms of its handling, including the strict default of those that the sender did not set. Codes are labels
 * of the form {@code tocsin:<list>:<code>}, categories {@code tocsin:category:<kind>}. Content for which STIX has no
 * member is in an extension of the Tocsin project, on the incident or on the advisory's report. No bundle says who is
 * responsible for an incident.
 *
 * <p>A bundle, its losses and its coverage each have at most sixteen times the size of the message plus 64 KiB. A
 * bundle that would be larger is made without relationships, observables of indicators and versions of products; if
 * that is not enough, it has only the incident or the advisory, and all else in the residue. In both cases a loss
 * (TOC-CNV-008) says so.
 *
 * <p>Immutable.
 */
public final class StixTarget implements Target<byte[]> {

    /**
     * The extension of {@code incident} and {@code report} by the Tocsin project: {@code format_version}, {@code
     * message_type}, {@code realm}, {@code message_id}, {@code revision} and {@code thread} of the message, and in
     * {@code residue} a text of JSON: the message without all leaves that have an exact place elsewhere in the bundle.
     * Each leaf in it has the same JSON pointer as in the message: an array with missing elements is written as an
     * object, whose members are named by the numbers of the elements that are there. {@code way_back}, a text
     * of JSON too, is for {@link StixSource}: what reading the bundle does not give of the message, and digests of what it
     * gives. A text that is longer than readers take is a list of its pieces.
     */
    public static final String EXTENSION = ExtensionDefinitions.TOCSIN;

    /** The identity that wrote the definition of the extension: the Tocsin project. */
    public static final String EXTENSION_AUTHOR = ExtensionDefinitions.TOCSIN_AUTHOR;

    /** When the definition of the extension was written. */
    public static final String EXTENSION_CREATED = ExtensionDefinitions.TOCSIN_CREATED;

    private final StixConversion conversion;

    /** The target for messages of realm actual; messages of other realms are refused (TOC-CNV-001). */
    public StixTarget() {
        this(false);
    }

    private StixTarget(boolean exercises) {
        this.conversion = new StixConversion(exercises);
    }

    /**
     * The same target, taking messages of the realms exercise and test too and marking every object as such. Drafts are
     * refused all the same.
     */
    public StixTarget withExercises() {
        return new StixTarget(true);
    }

    @Override
    public Conversion<byte[]> convert(Message<?> message, ConversionContext context) {
        return SealedBundle.of(conversion.convert(message, context), message, context);
    }
}
