/**
 * The conformance suite, held against a checker: {@code Suite} reads the cases, {@code Checker} is who answers, in this
 * process or in one of its own, {@code Judge} compares, {@code ConformanceReport} is what came of it.
 *
 * <p>The lines that a checker gets and answers are those of the clause {@code conformance-runner}: {@code Question},
 * {@code Hello} and {@code Answer}. {@code AnsweringEngine} is the SDK's side of them.
 */
@NullMarked
package org.tocsin.examples.commandline.conformance;

import org.jspecify.annotations.NullMarked;
