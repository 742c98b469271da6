/**
 * Turns the one source of the format into all that follows from it. {@link org.tocsin.generator.Generator} is the
 * program; {@code source} reads what stands there, {@code java} writes it as Java, {@code specification} as tables,
 * schemas and catalogue. Neither of the two knows the other.
 */
package org.tocsin.generator;
