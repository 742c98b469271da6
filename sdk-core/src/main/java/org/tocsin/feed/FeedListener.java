package org.tocsin.feed;

/** Receives the progress of a feed; an exception that it throws is thrown by the stream. */
@FunctionalInterface
public interface FeedListener {

    /**
     * Called on the thread that consumes the stream: after every 100 lines or every MiB, whichever comes first, and once
     * at the end of the feed; not where it fails or is left early.
     */
    void reached(FeedProgress progress);
}
