/**
 * The directory and its channel: entries, sharing profiles and communication checks, generated from the schemas. What is
 * done with them stands in {@code org.tocsin.directory}.
 *
 * <p>A check of the channel, to which the other side gives the challenge back:
 *
 * <pre>{@code
 * CommunicationCheck check = CommunicationCheck.builder()
 *         .kind(CommunicationCheckKind.REACHABILITY)
 *         .challenge("q7Jm2xT0b4Zr9KfA")
 *         .announced(true)
 *         .build();
 * }</pre>
 */
package org.tocsin.message.directory;
