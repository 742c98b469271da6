package org.tocsin.internal.feed;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that help to work through one feed. Each is made when there is work for it and ends by itself when there
 * is none for a while, so that a feed that nobody reads on leaves none behind.
 */
final class Crew {

    private static final long IDLE_MILLIS = 200;

    private final ThreadPoolExecutor threads;

    Crew(int size) {
        threads = new ThreadPoolExecutor(
                size,
                size,
                IDLE_MILLIS,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                Crew::thread,
                // After the end nobody waits for what was left.
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tocsin-feed");
        thread.setDaemon(true);
        return thread;
    }

    void execute(Runnable work) {
        threads.execute(work);
    }

    /** Ends the threads, and interrupts what they are at. */
    void dismiss() {
        threads.shutdownNow();
    }

    boolean isDismissed() {
        return threads.isShutdown();
    }
}
