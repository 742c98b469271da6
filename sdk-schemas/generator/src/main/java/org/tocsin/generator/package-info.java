/**
 * Turns the one source of the format into all that follows from it. {@link org.tocsin.generator.Generator} is the
 * program; {@code source} and {@code register} read what stands there, {@code record} writes objects as Java, {@code java} codes,
 * identifiers and codecs, {@code table} what is known about them, {@code specification} writes tables for people, schemas and catalogue. {@link
 * org.tocsin.generator.table.RuleClasses} reads the hand-written classes of rules, too, to write which of them are asked when.
 */
package org.tocsin.generator;
