/**
 * Generates all files that are derived from the source of the format. {@link org.tocsin.generator.Generator} is the
 * program; {@code source} and {@code register} read the source, {@code record} writes objects as Java records, {@code
 * java} writes codes, identifiers and codecs, {@code table} writes facts about them as Java tables, {@code
 * specification} writes tables for people, schemas and the catalogue. {@link org.tocsin.generator.table.RuleClasses}
 * also reads the hand-written classes of rules, and writes which of them run for which messages.
 */
package org.tocsin.generator;
