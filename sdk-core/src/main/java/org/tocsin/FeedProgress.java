package org.tocsin;

/**
 * How far a feed is: what has become of the lines that were consumed.
 *
 * @param accepted lines that gave what the reader is for: a message of its realms, or a conversion with a result
 * @param refused lines that did not
 * @param otherRealms lines with a message of a realm that the reader is not for
 * @param bytes bytes of the feed up to here, line ends and blank lines included
 */
public record FeedProgress(long accepted, long refused, long otherRealms, long bytes) {

    static final FeedProgress NONE = new FeedProgress(0, 0, 0, 0);

    /** All lines so far that were not blank. */
    public long lines() {
        return accepted + refused + otherRealms;
    }

    /** With one more line, up to that byte. */
    FeedProgress plus(LineVerdict verdict, long end) {
        return switch (verdict) {
            case ACCEPTED -> new FeedProgress(accepted + 1, refused, otherRealms, end);
            case REFUSED -> new FeedProgress(accepted, refused + 1, otherRealms, end);
            case OTHER_REALM -> new FeedProgress(accepted, refused, otherRealms + 1, end);
        };
    }

    FeedProgress at(long end) {
        return new FeedProgress(accepted, refused, otherRealms, end);
    }
}
