package org.tocsin.indicator;

import java.io.IOException;
import java.util.function.Consumer;
import org.tocsin.message.Indicator;

/** Indicators that can be gone through several times, always the same ones in the same order: those of a list, or of a file. */
@FunctionalInterface
public interface IndicatorSource {

    /**
     * Shows each indicator, in order.
     *
     * @throws IOException where they can't be read
     */
    void forEach(Consumer<? super Indicator> each) throws IOException;
}
