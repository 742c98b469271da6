package org.tocsin.feed;

/**
 * The progress of a feed: the counts of the lines that were consumed, by result.
 *
 * @param accepted lines that gave what the reader is for: a message of its realms, or a conversion with a result
 * @param refused lines that did not
 * @param otherRealms lines with a message of a realm that the reader is not for
 * @param bytes bytes of the feed up to here, line ends and blank lines included
 */
public record FeedProgress(long accepted, long refused, long otherRealms, long bytes) {

    /** All lines so far that were not blank. */
    public long lines() {
        return accepted + refused + otherRealms;
    }
}
