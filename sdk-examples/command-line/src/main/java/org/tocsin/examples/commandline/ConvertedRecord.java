package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * What became of one record of a source.
 *
 * @param output the document it became; empty where it could not be converted
 * @param problems why not; of a record that was converted, what was read otherwise than it is written
 * @param otherRealm the realm of a message that was not asked for
 * @param steps the account of each step that was taken
 * @param label how far the message may be shared; empty where it is not known
 */
record ConvertedRecord(
        Optional<byte[]> output, Problems problems, Optional<Realm> otherRealm, List<Step> steps, Optional<Tlp> label) {

    /** A message that the caller did not ask for. */
    static ConvertedRecord ofOtherRealm(Realm realm) {
        return new ConvertedRecord(Optional.empty(), Problems.none(), Optional.of(realm), List.of(), Optional.empty());
    }

    /** A record that could not be converted. */
    static ConvertedRecord refused(Problems problems, List<Step> steps) {
        return new ConvertedRecord(Optional.empty(), problems, Optional.empty(), steps, Optional.empty());
    }

    /** What a message became. */
    static ConvertedRecord of(Message<?> message, byte[] output, List<Step> steps) {
        return new ConvertedRecord(
                Optional.of(output),
                Problems.none(),
                Optional.empty(),
                steps,
                Optional.of(message.header().handling().tlp()));
    }

    /** The same, if it was converted, with what was read otherwise than it is written. */
    ConvertedRecord readFrom(Problems noticed) {
        List<Problem> otherwise = noticed.warnings().stream()
                .filter(problem -> problem.code() == CoreProblem.DEPRECATED_CODE)
                .toList();
        return output.isEmpty() ? this : new ConvertedRecord(output, Problems.of(otherwise), otherRealm, steps, label);
    }

    /** Whether it may lie where everybody on this machine can read it. */
    boolean isForAll() {
        return label.filter(tlp -> tlp.compareTo(Tlp.GREEN) <= 0).isPresent();
    }
}
