// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Precedence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.TimeLimit;

/** The places of a {@link ReplyTarget}. */
public final class ReplyTargetPlaces {

    public static final Place<ReplyTarget, Precedence> PRECEDENCE =
            new Place<>("precedence");

    public static final Place<ReplyTarget, TimeLimit> ACKNOWLEDGE =
            new Place<>("acknowledge");

    public static final Place<ReplyTarget, TimeLimit> ANSWER =
            new Place<>("answer");

    private ReplyTargetPlaces() {}
}
