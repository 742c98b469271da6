/**
 * Messages of the directory: entries, sharing profiles and communication checks, generated from the schemas. Operations
 * on them are in {@code org.tocsin.directory}.
 *
 * <p>A communication check; the recipient's answer returns the challenge:
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
