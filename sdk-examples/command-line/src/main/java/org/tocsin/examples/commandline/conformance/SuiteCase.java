package org.tocsin.examples.commandline.conformance;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One case of the suite; its files are read when it is asked.
 *
 * @param name its file, and its name there where the file has several
 * @param group the part of the suite that it stands in
 * @param layer the layer that it is about; empty for a sample, which is asked of every checker
 * @param rule the rule that it is about
 * @param says what it shows, in a sentence; empty where the suite does not say it
 * @param content what is asked and what is expected
 */
record SuiteCase(
        String name,
        String group,
        Optional<Layer> layer,
        Optional<String> rule,
        Mode mode,
        Optional<String> says,
        Supplier<Content> content) {

    /** What a checker is asked, and what it should answer. */
    record Content(Question question, Expected expected) {}
}
