package org.tocsin.internal.feed;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that help to work through one feed. A thread is started when there is work for it and ends when there has
 * been none for a while, so no thread is left over if a feed is not read to its end.
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
