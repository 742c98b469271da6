package org.tocsin.formats.veris;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Source;
import org.tocsin.formats.internal.veris.Frame;
import org.tocsin.formats.internal.veris.VerisConversion;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;

/**
 * VERIS (1.2.1 to 1.4.x) as a source: one record, or an array of records, as JSON in UTF-8. Each record gives an
 * incident report of stage final.
 *
 * <p>A record says nothing about who reports to whom, how far it may be shared and whether it is real: the caller gives
 * this as {@link Addressing}. Victims are described by sector and size only, unless the caller asks for names; the texts of a record (its
 * summary, its references) are carried unchanged and may name anybody. A statement of who is responsible is never
 * carried. The message, its losses and its coverage each have at most sixteen times the size of the record plus 64 KiB.
 *
 * <p>An amended record is the next revision of the same report. The identifier of a message comes from what names the
 * record, {@code plus.master_id} or else {@code source_id} with {@code incident_id}; the revision is 1 plus the whole
 * seconds from {@code plus.created} (or from the beginning of 1950 where there is none) to {@code plus.modified}; it is
 * 1 where a record does not say when it was modified. A record without a name is identified by its content. If records
 * of one document have the same name and revision but different content, each gets the next free revision, in their
 * order. Clause: conversion-revision. Immutable.
 */
public final class VerisSource implements Source<byte[]> {

    /**
     * The key of the extension that holds the residue of a record: the record without all leaves that are elsewhere in
     * the message or lost. Each leaf in it has the same JSON pointer as in the record: an array with missing elements
     * is written as an object, whose members are named by the numbers of the elements that are there.
     */
    public static final String EXTENSION = VerisConversion.EXTENSION;

    private final boolean nameVictims;
    private final @Nullable Timestamp undatedAt;

    /** A source that names no victims, and sends what has no date at the beginning of the year after the incident. */
    public VerisSource() {
        this(false, null);
    }

    private VerisSource(boolean nameVictims, @Nullable Timestamp undatedAt) {
        this.nameVictims = nameVictims;
        this.undatedAt = undatedAt;
    }

    /**
     * The same source, naming the victims; messages then state that public sources name them. The names have to be
     * public: nobody was asked.
     */
    public VerisSource namingVictims() {
        return new VerisSource(true, undatedAt);
    }

    /** The same source, with an instant of sending for messages whose records have no date of their own. */
    public VerisSource datingTheUndated(Timestamp sentAt) {
        return new VerisSource(nameVictims, sentAt);
    }

    @Override
    public Stream<Conversion<Message<?>>> convert(byte[] document, ConversionContext context) {
        JsonDocument read = context.document(document);
        if (read.root().isEmpty()) {
            return Stream.of(Conversion.refused(read.problems()));
        }
        return context.addressed(
                addressing -> new VerisConversion(frame(addressing), read.orElseThrow(), context).conversions());
    }

    private Frame frame(Addressing addressing) {
        return new Frame(
                addressing.originator(),
                addressing.recipients(),
                addressing.tlp(),
                addressing.realm(),
                nameVictims,
                Optional.ofNullable(undatedAt));
    }
}
