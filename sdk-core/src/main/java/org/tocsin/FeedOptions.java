package org.tocsin;

/** How feeds are worked through: by how many threads, and who is told how far it is. */
record FeedOptions(int threads, FeedListener listener) {

    /** One thread, and nobody is told. */
    static final FeedOptions STANDARD = new FeedOptions(1, Nobody.TOLD);

    /** Not a lambda: every reader has this one, and the first lambda of a JVM costs more than a message. */
    private enum Nobody implements FeedListener {
        TOLD;

        @Override
        public void reached(FeedProgress progress) {
            // nobody wants to know
        }
    }

    FeedOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("a feed needs at least 1 thread, not " + threads);
        }
    }

    FeedOptions parallel(int number) {
        return new FeedOptions(number, listener);
    }

    FeedOptions listening(FeedListener told) {
        return new FeedOptions(threads, told);
    }
}
