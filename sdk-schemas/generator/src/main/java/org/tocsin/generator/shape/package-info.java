/**
 * The shape cases of the conformance suite: {@link org.tocsin.generator.shape.ShapeFiles} has some for each assertion of
 * the schemas, broken ({@link org.tocsin.generator.shape.BrokenCases}) and kept at its limit ({@link
 * org.tocsin.generator.shape.KeptCases}).
 */
@NullMarked
package org.tocsin.generator.shape;

import org.jspecify.annotations.NullMarked;
