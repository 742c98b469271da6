package org.tocsin.internal.log;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * Logs a fault of the host once: the senders of messages could cause it any number of times. The logger is looked up only
 * when there is something to log; in a host without SLF4J nothing is logged, and the problem alone reports the fault.
 */
public final class FaultLog {

    private final Class<?> reporter;
    private final String sentence;
    private final AtomicBoolean logged = new AtomicBoolean();

    /** A log in the name of a class, with what is said of the fault. */
    public FaultLog(Class<?> reporter, String sentence) {
        this.reporter = reporter;
        this.sentence = sentence;
    }

    /** Logs the fault, unless one was logged before. */
    public void log(Throwable fault) {
        if (logged.getAndSet(true)) {
            return;
        }
        try {
            LoggerFactory.getLogger(reporter).warn(sentence, fault);
        } catch (LinkageError noLogging) {
            fault.addSuppressed(noLogging);
        }
    }
}
