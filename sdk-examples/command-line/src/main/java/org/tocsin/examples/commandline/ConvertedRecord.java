package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.validation.Problems;

/**
 * What became of one record of a source.
 *
 * @param output the document it became; empty where it could not be converted
 * @param problems why not
 * @param otherRealm the realm of a message that was not asked for
 * @param steps the account of each step that was taken
 */
record ConvertedRecord(Optional<byte[]> output, Problems problems, Optional<Realm> otherRealm, List<Step> steps) {

    /** A message that the caller did not ask for. */
    static ConvertedRecord ofOtherRealm(Realm realm) {
        return new ConvertedRecord(Optional.empty(), Problems.none(), Optional.of(realm), List.of());
    }

    /** A record that came to an end, good or bad. */
    static ConvertedRecord of(Conversion<byte[]> last, List<Step> steps) {
        return new ConvertedRecord(last.result(), last.problems(), Optional.empty(), steps);
    }
}
