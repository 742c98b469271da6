/**
 * The front door. {@link org.tocsin.Tocsin} builds, reads, checks, writes and converts; a {@link org.tocsin.MessageReader} is
 * made for named realms and answers with a {@link org.tocsin.ReadResult}. Feeds of many lines go through a {@link
 * org.tocsin.feed.FeedReader}, which every reader is.
 *
 * <p>Behind it, {@code org.tocsin.message} has the messages and {@code org.tocsin.code} their codes, {@code
 * org.tocsin.validation} what is wrong with them and {@code org.tocsin.context} what is known beside one, {@code
 * org.tocsin.correspondence} what was said so far, {@code org.tocsin.revision} which text of a message counts, {@code
 * org.tocsin.directory} who is who, {@code org.tocsin.signature} what a message says to the byte, {@code
 * org.tocsin.conversion} other formats, and {@code org.tocsin.feed} messages line by line. What is done with incidents,
 * exercises, surveys and reports of progress stands in {@code org.tocsin.incident}, {@code .exercise}, {@code .survey} and
 * {@code .progress}.
 *
 * <p>What may be absent is said in one way in all packages. A component of a record, a parameter or another stored value that may
 * be absent is marked {@code @Nullable}, and null then means that it is absent; what bears no mark is never null. A method that
 * searches, computes or looks up, and may find nothing, returns an {@link java.util.Optional}. No parameter and no component is an
 * {@code Optional}.
 */
package org.tocsin;
