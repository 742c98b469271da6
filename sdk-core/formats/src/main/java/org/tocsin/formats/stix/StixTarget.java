package org.tocsin.formats.stix;

import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Target;
import org.tocsin.formats.internal.stix.ExtensionDefinitions;
import org.tocsin.formats.internal.stix.StixConversion;
import org.tocsin.formats.internal.stix.read.SealedBundle;
import org.tocsin.message.Message;

/**
 * STIX 2.1 as a target: a bundle of JSON in UTF-8 for a message of any type. An incident report becomes an incident in
 * the form of the draft of STIX 2.2, any other message a report; a cancellation revokes the objects of what it takes back.
 *
 * <p>The same message always gives the same bytes. Every object that carries something of the message has the label of
 * TLP 2.0; a statement marking gives the other terms of its handling, including the strict default of those that the
 * sender did not set. Codes are labels of the form {@code tocsin:<list>:<code>}, categories {@code
 * tocsin:category:<kind>}. Content for which STIX has no member is in an extension of the Tocsin project, on the incident
 * or on the report. No bundle says who is responsible for an incident.
 *
 * <p>Objects belong to the party, the realm and the identifier of their message, so that nobody's message changes those
 * of another. {@code created} is the first sending, {@code modified} that of this revision, and up to a second more, by
 * which versions of one instant are told apart. If the context has a correspondence, the stages of one incident are one
 * incident, and a label that was tightened since is the one of the bundle; a label that was lowered is not followed. A
 * message of which the correspondence knows that it was taken back has revoked objects, as they are in the bundle of its
 * cancellation; one that was replaced besides, or of which another revision counts, is refused (TOC-THR-012), since STIX
 * revokes for good. Our extension, its author, desks that send and countries are the same in all bundles and have no
 * markings.
 *
 * <p>Observables (files, addresses, domain names) have identifiers of STIX and no versions. If two messages with other
 * labels have the same observable, a tool keeps it with the markings of one of them: it has to apply the markings of the
 * objects that refer to it as well.
 *
 * <p>A bundle, its losses and its coverage each have at most sixteen times the size of the message plus 64 KiB. A
 * bundle that would be larger is made without relationships, observables of indicators and versions of products; if
 * that is not enough, it has only the incident or the advisory, and all else in the residue. In both cases a loss
 * (TOC-CNV-008) says so.
 *
 * <p>Messages of the realms exercise and test are taken only where the caller asks for them ({@link
 * org.tocsin.conversion.ConversionOptions#withExercises}), and every object is marked as such; drafts never (TOC-CNV-001).
 * Immutable.
 */
public final class StixTarget implements Target<byte[]> {

    /**
     * The extension of {@code incident} and {@code report} by the Tocsin project: {@code format_version}, {@code
     * message_type}, {@code realm}, {@code message_id}, {@code revision} and {@code thread} of the message, and in
     * {@code residue} a text of JSON5 (names that are words have no quotes, and strings have single ones): the message
     * without the leaves that have an exact place elsewhere in the bundle and are read there. Each leaf in it has the same
     * JSON pointer as in the message: an array with missing elements is written as an object, whose members are named by
     * the numbers of the elements that are there. {@code way_back} is for {@link StixSource}: digests of the objects and of
     * what reading them gives, and in {@code rest}, a text of JSON5 too, what no leaf of the residue can tell. The digests
     * are short: they find edits, and are no proof of who wrote the bundle. A text that is longer than readers take is a
     * list of its pieces.
     */
    public static final String EXTENSION = ExtensionDefinitions.TOCSIN;

    /** The identity that wrote the definition of the extension: the Tocsin project. */
    public static final String EXTENSION_AUTHOR = ExtensionDefinitions.TOCSIN_AUTHOR;

    /** When the definition of the extension was written. */
    public static final String EXTENSION_CREATED = ExtensionDefinitions.TOCSIN_CREATED;

    /** The target; it has no settings of its own. */
    public StixTarget() {}

    @Override
    public Conversion<byte[]> convert(Message<?> message, ConversionContext context) {
        return new StixConversion(context, SealedBundle::seal).convert(message);
    }
}
