package org.tocsin.conversion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.context.Context;

/**
 * What the caller of a conversion says that neither the message nor the document says. Immutable.
 *
 * <p>What a single format can be told more is said to its source or its target.
 */
public final class ConversionOptions {

    private static final ConversionOptions NONE = new ConversionOptions(null, Context.none());

    private final @Nullable Addressing addressing;
    private final Context context;

    private ConversionOptions(@Nullable Addressing addressing, Context context) {
        this.addressing = addressing;
        this.context = context;
    }

    /** Options that say nothing: enough for writing other formats, and for reading those that say all of it themselves. */
    public static ConversionOptions none() {
        return NONE;
    }

    /** Options for reading a format that does not say who tells whom. */
    public static ConversionOptions of(Addressing addressing) {
        return NONE.with(addressing);
    }

    /** The same options with this addressing. */
    public ConversionOptions with(Addressing given) {
        return new ConversionOptions(given, context);
    }

    /**
     * The same options with what is known besides the message: a correspondence joins the stages of an incident and tells
     * when a label was tightened.
     */
    public ConversionOptions with(Context given) {
        return new ConversionOptions(addressing, given);
    }

    /** Who tells whom; empty where the caller did not say it. */
    public Optional<Addressing> addressing() {
        return Optional.ofNullable(addressing);
    }

    /** What is known besides the message. */
    public Context context() {
        return context;
    }
}
