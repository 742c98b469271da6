/**
 * What an invented party XB demands of messages beyond the format: five rules, and one extension of incident reports.
 *
 * <p>{@link org.tocsin.examples.nationalprofile.NationalProfile} puts them together, {@code NationalProblem} says what is told
 * of them, {@code GridState} is the extension.
 */
package org.tocsin.examples.nationalprofile;
