/**
 * Turns the one source of the format (schemas, code lists, rules) into Java, into the generated schema of the codes, into
 * the catalogue and into the tables of the specification.
 *
 * <p>{@link org.tocsin.generator.Generator} is the program; {@link org.tocsin.generator.Format} reads the source,
 * {@link org.tocsin.generator.Dialect} refuses what is not our dialect of JSON Schema, {@link org.tocsin.generator.Type}
 * knows how each kind of member looks in Java, and each {@code ...File} writes one kind of file. {@link
 * org.tocsin.generator.RuleClasses} reads the hand-written classes of rules, too, to write which of them are asked when.
 */
package org.tocsin.generator;
