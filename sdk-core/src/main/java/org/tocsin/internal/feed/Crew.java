package org.tocsin.internal.feed;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that help to process one feed. A thread is started when there is work for it, and ends when it had none
 * for a while, so no thread is left if a feed is not read to its end.
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
                // After the end nobody waits for the remaining work.
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

    /** Ends the threads and interrupts their current work. */
    void dismiss() {
        threads.shutdownNow();
    }

    boolean isDismissed() {
        return threads.isShutdown();
    }
}
