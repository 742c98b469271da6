// Generated from common/reply.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.ReplyExpectation;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Reply;
import org.tocsin.message.Timestamp;

/** The places of a {@link Reply}. */
public final class ReplyPlaces {

    public static final Place<Reply, ReplyExpectation> EXPECTED =
            new Place<>("expected");

    public static final Place<Reply, Timestamp> BY =
            new Place<>("by");

    private ReplyPlaces() {}
}
