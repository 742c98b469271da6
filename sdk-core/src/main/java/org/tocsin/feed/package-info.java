/**
 * Feeds of many lines, one message or one document a line: a {@link org.tocsin.feed.FeedReader} makes a {@link
 * org.tocsin.feed.FeedLine} of each, and tells a {@link org.tocsin.feed.FeedListener} the {@link
 * org.tocsin.feed.FeedProgress}. Every {@code org.tocsin.MessageReader} is one.
 */
package org.tocsin.feed;
