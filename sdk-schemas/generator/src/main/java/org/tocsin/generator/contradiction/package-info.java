/**
 * The members of a message that say opposite things: {@link org.tocsin.generator.contradiction.Contradictions} reads and
 * checks them, {@link org.tocsin.generator.contradiction.ContradictionFile} writes the test of a message, {@link
 * org.tocsin.generator.contradiction.ContradictionTable} shows them in the specification.
 */
@NullMarked
package org.tocsin.generator.contradiction;

import org.jspecify.annotations.NullMarked;
