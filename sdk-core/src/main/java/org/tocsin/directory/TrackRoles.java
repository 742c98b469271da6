package org.tocsin.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;

/**
 * The table of which contact roles serve which track, the usual one first. Clause: <a
 * href="{@docRoot}/clauses.html#recipients">recipients</a>.
 *
 * <p>It follows the definitions of the two code lists. The track {@code technical} runs between incident response teams,
 * {@code policy} between national authorities, {@code diplomatic} between foreign ministries, and
 * {@code law-enforcement} between the contacts for cybercrime. A role that serves a matter rather than a track, such as
 * training, awareness, exercises, the defence sector, industry or the directory itself, stands in no row, and neither
 * does a role that this version does not know: such contacts are reached by their role alone.
 */
public final class TrackRoles {

    private static final Map<Track, List<PocRole>> TABLE = new EnumMap<>(Map.of(
            Track.TECHNICAL, List.of(PocRole.NATIONAL_TECHNICAL, PocRole.SECTOR_TECHNICAL, PocRole.REGIONAL_CERT),
            Track.POLICY,
                    List.of(PocRole.NATIONAL_POLICY, PocRole.CRISIS_COORDINATION, PocRole.CRITICAL_INFRASTRUCTURE),
            Track.DIPLOMATIC, List.of(PocRole.NATIONAL_DIPLOMATIC),
            Track.LAW_ENFORCEMENT, List.of(PocRole.CYBERCRIME_24X7, PocRole.CYBERCRIME_UNIT, PocRole.LEGAL_MLA)));

    private TrackRoles() {}

    /** The roles that serve a track, the usual one first; never empty. */
    public static List<PocRole> of(Track track) {
        return TABLE.getOrDefault(track, List.of());
    }

    /** The track that a role serves; empty where it serves none. */
    public static Optional<Track> trackOf(PocRole role) {
        return TABLE.entrySet().stream()
                .filter(row -> row.getValue().contains(role))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
