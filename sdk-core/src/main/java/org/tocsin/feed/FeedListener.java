package org.tocsin.feed;

/** Is told how far a feed is; what it throws comes out of the stream. */
@FunctionalInterface
public interface FeedListener {

    /**
     * Called on the thread that consumes the stream: after every 100 lines or every MiB, whichever comes first, and once
     * at the end of the feed; not where it fails or is left early.
     */
    void reached(FeedProgress progress);
}
