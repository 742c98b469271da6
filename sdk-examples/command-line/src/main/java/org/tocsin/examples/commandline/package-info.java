/**
 * The program {@code tocsin}: {@link org.tocsin.examples.commandline.TocsinCommand} starts it, one class {@code
 * ...Command} a command.
 *
 * <p>What commands share: {@code Inputs} opens the files, {@code ArgumentTypes} reads arguments, {@code Excerpt} and
 * {@code SafeText} show foreign text without harm, {@code JsonLine} writes one object a line, {@code OutputFile} is
 * written whole or not at all, {@code Catalogue} knows the schemas, codes and rules.
 */
@NullMarked
package org.tocsin.examples.commandline;

import org.jspecify.annotations.NullMarked;
