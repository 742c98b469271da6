/**
 * What the schemas ask for, and where in the samples of the conformance suite: {@link
 * org.tocsin.generator.sample.Assertion}s, the {@link org.tocsin.generator.sample.Places} where each schema applies, and
 * {@link org.tocsin.generator.sample.Values} that keep it.
 */
@NullMarked
package org.tocsin.generator.sample;

import org.jspecify.annotations.NullMarked;
