/**
 * The entry points of the SDK. {@link org.tocsin.Tocsin} builds, reads, checks, writes and converts messages; a {@link
 * org.tocsin.MessageReader} is made for named realms and returns a {@link org.tocsin.ReadResult}. Every such reader is
 * also a {@link org.tocsin.feed.FeedReader}, which reads feeds of many lines.
 *
 * <p>The other packages: {@code org.tocsin.message} has the messages and {@code org.tocsin.code} their codes; {@code
 * org.tocsin.validation} has the problems that a check finds, and {@code org.tocsin.context} what a check may know
 * besides the message; {@code org.tocsin.correspondence} keeps the messages that were sent and received, and {@code
 * org.tocsin.revision} decides which text of a message counts; {@code org.tocsin.directory} has the parties and their
 * contacts; {@code org.tocsin.signature} has the canonical form and digest of a message; {@code org.tocsin.conversion}
 * converts from and to other formats; {@code org.tocsin.feed} reads messages line by line. Operations on incidents,
 * exercises, surveys and reports of progress are in {@code org.tocsin.incident}, {@code .exercise}, {@code .survey} and
 * {@code .progress}.
 *
 * <p>All packages mark in the same way what may be absent. A component of a record, a parameter or another stored value
 * that may be absent is marked {@code @Nullable}, and null then means that it is absent; what is not marked is never
 * null. A method that searches, computes or looks up, and may find nothing, returns an {@link java.util.Optional}. No
 * parameter and no component is an {@code Optional}.
 */
package org.tocsin;
