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

    private static final ConversionOptions NONE = new ConversionOptions(null, Context.none(), false, false);

    private final @Nullable Addressing addressing;
    private final Context context;
    private final boolean exercises;
    private final boolean attributionDrafts;

    private ConversionOptions(
            @Nullable Addressing addressing, Context context, boolean exercises, boolean attributionDrafts) {
        this.addressing = addressing;
        this.context = context;
        this.exercises = exercises;
        this.attributionDrafts = attributionDrafts;
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
        return new ConversionOptions(given, context, exercises, attributionDrafts);
    }

    /**
     * The same options with what is known besides the message: a correspondence joins the stages of an incident and tells
     * when a label was tightened.
     */
    public ConversionOptions with(Context given) {
        return new ConversionOptions(addressing, given, exercises, attributionDrafts);
    }

    /**
     * The same options, which let messages of the realms exercise and test leave for another format, too: whoever gets the
     * documents must know that they are not about actual events. Drafts do not leave all the same. Clause: <a
     * href="{@docRoot}/clauses.html#conversion-safety">conversion-safety</a>.
     */
    public ConversionOptions withExercises() {
        return new ConversionOptions(addressing, context, true, attributionDrafts);
    }

    /**
     * The same options, by which a source also gives what a document says of who is responsible: as drafts of attribution
     * statements, behind all its messages, which carry nothing of it all the same. They are of the realm {@code draft},
     * whatever the addressing says: what a claim needs and the document does not say (its level, its likelihood, what it
     * rests on) is made up, and the account names it ({@link org.tocsin.validation.CoreProblem#VALUE_INVENTED}). Somebody
     * completes the draft, or throws it away. Clause: <a
     * href="{@docRoot}/clauses.html#conversion-attribution-drafts">conversion-attribution-drafts</a>.
     */
    public ConversionOptions withAttributionDrafts() {
        return new ConversionOptions(addressing, context, exercises, true);
    }

    /** Who tells whom; empty where the caller did not say it. */
    public Optional<Addressing> addressing() {
        return Optional.ofNullable(addressing);
    }

    /** What is known besides the message. */
    public Context context() {
        return context;
    }

    /** Whether drafts of attribution statements are wanted. */
    public boolean attributionDrafts() {
        return attributionDrafts;
    }

    /** Whether messages of the realms exercise and test may leave for another format. */
    public boolean exercises() {
        return exercises;
    }
}
