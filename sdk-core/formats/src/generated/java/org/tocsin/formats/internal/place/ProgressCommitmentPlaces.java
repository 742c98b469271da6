// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.CommitmentFramework;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressCommitment;

/** The places of a {@link ProgressCommitment}. */
public final class ProgressCommitmentPlaces {

    public static final Place<ProgressCommitment, CommitmentFramework> FRAMEWORK =
            new Place<>("framework");

    public static final Place<ProgressCommitment, String> REFERENCE =
            new Place<>("reference");

    public static final Place<ProgressCommitment, Text> TEXT =
            new Place<>("text");

    private ProgressCommitmentPlaces() {}
}
