/**
 * What reading, checking and writing a message costs: {@link org.tocsin.examples.benchmarks.Table} measures every
 * {@link org.tocsin.examples.benchmarks.Candidate} in turn and gives ratios to plain tokenising,
 * {@link org.tocsin.examples.benchmarks.Start} does the same for the first message of a fresh JVM, and
 * {@link org.tocsin.examples.benchmarks.MessageBenchmark} is the same work for JMH.
 */
@org.jspecify.annotations.NullMarked
package org.tocsin.examples.benchmarks;
