package org.tocsin.internal.feed;

import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedProgress;

/** The options for processing feeds: the number of threads, and the listener of the progress. */
public record FeedOptions(int threads, FeedListener listener) {

    /** One thread and no listener. */
    public static final FeedOptions STANDARD = new FeedOptions(1, NoListener.INSTANCE);

    /**
     * Not a lambda, because every reader has this listener, and the first lambda in a JVM takes more time than reading
     * a message.
     */
    private enum NoListener implements FeedListener {
        INSTANCE;

        @Override
        public void reached(FeedProgress progress) {
            // does nothing
        }
    }

    public FeedOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("a feed needs at least 1 thread, not " + threads);
        }
    }

    public FeedOptions parallel(int number) {
        return new FeedOptions(number, listener);
    }

    public FeedOptions listening(FeedListener told) {
        return new FeedOptions(threads, told);
    }
}
