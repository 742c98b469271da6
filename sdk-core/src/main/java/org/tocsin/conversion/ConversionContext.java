package org.tocsin.conversion;

import java.util.function.Function;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;

/**
 * What the host gives to a conversion: the limits that it set and its check of messages. {@code Tocsin} makes one from
 * its own settings and gives it to every {@link Source} and {@link Target}. Immutable.
 */
public final class ConversionContext {

    private final Limits limits;
    private final Function<Message<?>, Problems> check;

    /** A context with these limits and this check, which tells what is wrong with a message. */
    public ConversionContext(Limits limits, Function<Message<?>, Problems> check) {
        this.limits = limits;
        this.check = check;
    }

    /**
     * The limits for a document that is read and for a message that is converted; a conversion that exceeds one is
     * refused with the problem of that limit. Clause: <a
     * href="{@docRoot}/clauses.html#conversion-limits">conversion-limits</a>.
     */
    public Limits limits() {
        return limits;
    }

    /** What is wrong with a message: as many problems as the limits allow. */
    public Problems check(Message<?> message) {
        return check.apply(message);
    }
}
