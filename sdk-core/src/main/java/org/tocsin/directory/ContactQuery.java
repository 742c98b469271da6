package org.tocsin.directory;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;
import org.tocsin.message.PartyCode;

/**
 * The question whom to turn to at a party at an instant.
 *
 * @param party the party to reach
 * @param role the role to reach; null for the usual role of the track
 * @param track the track of the matter; null for the track of the role, or else {@code technical}, as in a message
 * @param purpose the purpose for which channels may be preferred; null where none matters
 * @param language the language (BCP 47) that the contact should work in; null where any will do
 * @param at when it should be reached
 */
public record ContactQuery(
        PartyCode party,
        @Nullable PocRole role,
        @Nullable Track track,
        @Nullable ChannelPurpose purpose,
        @Nullable String language,
        Instant at) {

    /** For the usual contact of the technical track, in any language. */
    public static ContactQuery of(PartyCode party, Instant at) {
        return new ContactQuery(party, null, null, null, null, at);
    }

    /** The same, for this role. */
    public ContactQuery withRole(PocRole wanted) {
        return new ContactQuery(party, wanted, track, purpose, language, at);
    }

    /** The same, on this track. */
    public ContactQuery withTrack(Track wanted) {
        return new ContactQuery(party, role, wanted, purpose, language, at);
    }

    /** The same, for this purpose: channels that are preferred for it come before others that are as good. */
    public ContactQuery withPurpose(ChannelPurpose meant) {
        return new ContactQuery(party, role, track, meant, language, at);
    }

    /** The same, in this language, of which a regional form or the plain one will do as well. */
    public ContactQuery withLanguage(String wanted) {
        return new ContactQuery(party, role, track, purpose, wanted, at);
    }

    /** The track that counts. */
    Track trackMeant() {
        return track == null
                ? Optional.ofNullable(role).flatMap(TrackRoles::trackOf).orElse(Track.TECHNICAL)
                : track;
    }

    /** The role that counts. */
    PocRole roleMeant() {
        return role == null ? TrackRoles.of(trackMeant()).get(0) : role;
    }
}
