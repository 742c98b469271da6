/**
 * What an invented party XB demands of messages beyond the format, and how the tickets of its desk become messages and
 * messages tickets; all of it with what is open to everybody.
 *
 * <p>{@link org.tocsin.examples.nationalprofile.NationalProfile} puts five rules and an extension together, {@code
 * NationalProblem} says what is told of them, {@code GridState} is the extension. {@link
 * org.tocsin.examples.nationalprofile.TicketFormat} is how programs find the tickets, {@code TicketSource} reads them,
 * {@code TicketTarget} writes them, {@code TicketProblem} has the codes of what is lost.
 */
package org.tocsin.examples.nationalprofile;
