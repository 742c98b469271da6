/**
 * What reading, checking and writing a message costs: {@link org.tocsin.examples.benchmarks.Table} measures every
 * {@link org.tocsin.examples.benchmarks.Candidate} in turn and gives ratios to plain tokenising, {@link
 * org.tocsin.examples.benchmarks.Growth} tells how the cost grows, {@link org.tocsin.examples.benchmarks.Start} measures
 * the first message of a fresh JVM, and {@link org.tocsin.examples.benchmarks.MessageBenchmark} is the work of the table
 * for JMH.
 */
@org.jspecify.annotations.NullMarked
package org.tocsin.examples.benchmarks;
