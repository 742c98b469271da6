/**
 * What every program here does alike with the world around it, so that none does it in a way of its own.
 *
 * <p>{@link org.tocsin.examples.console.Program} runs a program on the standard streams: a failure to write ends it
 * with a sentence ({@link org.tocsin.examples.console.WriteFailure}), and {@code SafeWriter} lets nothing through that
 * a terminal acts on. {@link org.tocsin.examples.console.SafeText} is that rule, for text and for JSON, of which {@link
 * org.tocsin.examples.console.JsonLine} writes one object a line. {@link org.tocsin.examples.console.Commands} is what
 * command lines have in common, {@link org.tocsin.examples.console.CommandStreams} what each command has, {@link org.tocsin.examples.console.Progress} how they tell how far they are. {@link
 * org.tocsin.examples.console.OutputFile} is a file that is there whole or not at all, {@link
 * org.tocsin.examples.console.OwnerOnly} makes files that nobody else reads, {@link
 * org.tocsin.examples.console.FileNames} takes the names of files, and {@link org.tocsin.examples.console.Reason} says
 * in words why a file can't be had.
 */
@NullMarked
package org.tocsin.examples.console;

import org.jspecify.annotations.NullMarked;
