/**
 * Feeds of many lines, one message or one document a line: a {@link org.tocsin.feed.FeedReader} makes a {@link
 * org.tocsin.feed.FeedLine} of each, and tells a {@link org.tocsin.feed.FeedListener} the {@link
 * org.tocsin.feed.FeedProgress}. Every {@code org.tocsin.MessageReader} is one.
 *
 * <p>The lines of a feed that are no valid messages:
 *
 * <pre>{@code
 * try (Stream<FeedLine<ReadResult>> lines =
 *         tocsin.reader(Realm.ACTUAL).parallel(2).lines(in)) {
 *     lines.filter(each -> !each.result().problems().valid()).forEach(each -> refused.add(each.number()));
 * }
 * }</pre>
 */
package org.tocsin.feed;
