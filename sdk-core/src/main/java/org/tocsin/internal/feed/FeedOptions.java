package org.tocsin.internal.feed;

import org.tocsin.feed.FeedListener;
import org.tocsin.feed.FeedProgress;

/** How feeds are worked through: by how many threads, and who is told how far it is. */
public record FeedOptions(int threads, FeedListener listener) {

    /** One thread and no listener. */
    public static final FeedOptions STANDARD = new FeedOptions(1, NoListener.INSTANCE);

    /** Not a lambda: every reader has this one, and the first lambda of a JVM costs more than a message. */
    private enum NoListener implements FeedListener {
        INSTANCE;

        @Override
        public void reached(FeedProgress progress) {
            // nothing is to be done
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
