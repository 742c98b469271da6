/**
 * The message as plain records of strings, {@link org.tocsin.examples.benchmarks.plain.PlainMessage} first: what a
 * program has that binds the JSON with a library and checks nothing. Public, so that a library may generate code for
 * them.
 */
@org.jspecify.annotations.NullMarked
package org.tocsin.examples.benchmarks.plain;
