/**
 * The directory of contacts: who can be reached where and when, what has gone stale, and how the last communication
 * check went. It is computed from messages alone; nothing is read from the network or from files.
 *
 * <ul>
 *   <li>{@link org.tocsin.directory.Directory} is what others ask; five methods have to be given by another
 *       implementation. {@link org.tocsin.directory.Directory.Builder} makes one in memory from directory entries, group
 *       entries and sharing profiles, and tells by {@link org.tocsin.directory.IntakeResult} what it did with each.
 *   <li>{@link org.tocsin.directory.Contact} is one entry with all statements that still count;
 *       {@link org.tocsin.directory.ContactState} and {@link org.tocsin.directory.Openness} say how it stands at an
 *       instant, {@link org.tocsin.directory.TrackRoles} which roles serve which track.
 *   <li>{@link org.tocsin.directory.Group} is one group of parties that messages formed, with all statements about it
 *       that still count: who keeps it, and who its members are at an instant.
 *   <li>{@link org.tocsin.directory.ContactQuery} asks whom to call now. {@link org.tocsin.directory.ContactAnswer} is
 *       the chain of {@link org.tocsin.directory.ContactCandidate}s with their
 *       {@link org.tocsin.directory.ChannelCandidate}s, and with each {@link org.tocsin.directory.Obstacle} in the way.
 *   <li>{@link org.tocsin.directory.CheckCampaign} measures a series of communication checks: one
 *       {@link org.tocsin.directory.CheckResult} with its {@link org.tocsin.directory.CheckFinding}s for each contact,
 *       and {@link org.tocsin.directory.CheckTotals}.
 *   <li>{@link org.tocsin.directory.ChallengeAnswer} tells what answers the challenge of a check.
 *   <li>{@link org.tocsin.directory.Staleness} lists what has to be renewed.
 * </ul>
 *
 * <p>The messages given are such as a reader handed out or as {@code Tocsin} built: whole, with no required member
 * missing. All that is handed out is immutable. Clauses: <a
 * href="{@docRoot}/clauses.html#directory-entry">directory-entry</a>, <a
 * href="{@docRoot}/clauses.html#reachability">reachability</a>, <a
 * href="{@docRoot}/clauses.html#directory">directory</a>.
 */
package org.tocsin.directory;
