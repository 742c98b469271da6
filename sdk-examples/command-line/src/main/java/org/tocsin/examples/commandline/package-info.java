/**
 * The program {@code tocsin}: {@link org.tocsin.examples.commandline.TocsinCommand} starts it, one class {@code
 * ...Command} a command.
 *
 * <p>What commands share: {@code Inputs} opens the files, {@code ArgumentTypes} reads arguments, {@code Excerpt} shows
 * foreign text without harm, {@code Sink} is where output goes, {@code Catalogue} knows the schemas, codes and rules.
 * {@code Verdict} is what checking one message gave, {@code Judgement} what of it is a failure, {@code Outcome} what it
 * comes to; {@code SeenMessages} finds two that contradict each other. Streams and files are those of {@link
 * org.tocsin.examples.console}; the conformance suite is in {@link org.tocsin.examples.commandline.conformance}.
 */
@NullMarked
package org.tocsin.examples.commandline;

import org.jspecify.annotations.NullMarked;
