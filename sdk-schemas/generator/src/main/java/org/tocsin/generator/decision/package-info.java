/**
 * The questions that lead people to a code: {@link org.tocsin.generator.decision.DecisionAid} reads and checks them, {@link
 * org.tocsin.generator.decision.DecisionTables} shows them in the specification.
 */
@NullMarked
package org.tocsin.generator.decision;

import org.jspecify.annotations.NullMarked;
