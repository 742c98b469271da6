package org.tocsin.conversion.veris;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Source;
import org.tocsin.internal.codec.NodeReader;
import org.tocsin.internal.conversion.veris.Frame;
import org.tocsin.internal.conversion.veris.VerisConversion;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Node;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.Problems;

/**
 * VERIS (1.2.1 to 1.4.x) as a source: one record, or an array of records, as JSON in UTF-8. Each record gives an
 * incident report of stage final.
 *
 * <p>A record says nothing about who reports to whom, how far it may be shared and whether it is real: the caller gives
 * this. Victims are described by sector and size only, unless the caller asks for names; the texts of a record (its
 * summary, its references) are carried unchanged and may name anybody. A statement of who is responsible is never
 * carried. The message, its losses and its coverage each have at most sixteen times the size of the record plus 64 KiB.
 *
 * <p>An amended record is the next revision of the same report. The identifier of a message comes from what names the
 * record, {@code plus.master_id} or else {@code source_id} with {@code incident_id}; the revision is 1 plus the whole
 * seconds from {@code plus.created} (or from the beginning of 1950 where there is none) to {@code plus.modified}; it is
 * 1 where a record does not say when it was modified. A record without a name is identified by its content. If records
 * of one document have the same name and revision but different content, each gets the next free revision, in their
 * order. Clause: <a href="{@docRoot}/clauses.html#conversion-revision">conversion-revision</a>. Immutable.
 *
 * @param originator the originator of the messages
 * @param recipients the recipients of the messages; at least one
 * @param tlp how far the messages may be shared; there is no default
 * @param realm whether they are real; there is no default
 * @param nameVictims whether the messages name the victims; they then state that public sources name them
 * @param undatedAt the time of sending for a message whose record has no date of its own; null for the beginning of the
 *     year after the incident
 */
public record VerisSource(
        PartyRole originator,
        List<Recipient> recipients,
        Tlp tlp,
        Realm realm,
        boolean nameVictims,
        @Nullable Timestamp undatedAt)
        implements Source<byte[]> {

    /**
     * The key of the extension that holds the residue of a record: the record without all leaves that are elsewhere in
     * the message or lost. Each leaf in it has the same JSON pointer as in the record: an array with missing elements
     * is written as an object, whose members are named by the numbers of the elements that are there.
     */
    public static final String EXTENSION = VerisConversion.EXTENSION;

    public VerisSource {
        recipients = List.copyOf(recipients);
    }

    /** A source that names no victims. */
    public VerisSource(PartyRole originator, List<Recipient> recipients, Tlp tlp, Realm realm) {
        this(originator, recipients, tlp, realm, false, null);
    }

    /** The same source, naming the victims. The names have to be public: nobody was asked. */
    public VerisSource namingVictims() {
        return new VerisSource(originator, recipients, tlp, realm, true, undatedAt);
    }

    /** The same source, with an instant for records that have no date of their own. */
    public VerisSource datingTheUndated(Timestamp sentAt) {
        return new VerisSource(originator, recipients, tlp, realm, nameVictims, sentAt);
    }

    @Override
    public Stream<Conversion<Message<?>>> convert(byte[] document, ConversionContext context) {
        try {
            Node root = NodeReader.read(document, context.limits());
            Frame frame = new Frame(originator, recipients, tlp, realm, nameVictims, Optional.ofNullable(undatedAt));
            return new VerisConversion(frame, root, context).conversions();
        } catch (Defect defect) {
            return Stream.of(Conversion.refused(Problems.of(List.of(defect.problem()))));
        }
    }
}
