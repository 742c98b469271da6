package org.tocsin.examples.commandline;

import org.tocsin.examples.console.SafeText;

/**
 * Where a record stands in the input.
 *
 * @param source the file, as it was named
 * @param line the line of the file where its document begins
 * @param record which record of that document it is, from 1
 */
record RecordPlace(String source, long line, long record) {

    /** The place in words. */
    String in(Words words) {
        return SafeText.of(source) + ":" + line + (record > 1 ? " " + words.say("record") + " " + record : "");
    }
}
