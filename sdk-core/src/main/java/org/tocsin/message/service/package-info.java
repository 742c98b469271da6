/**
 * Messages about messages: {@link org.tocsin.message.service.Acknowledgement} says how far a message has come, {@link
 * org.tocsin.message.service.Cancellation} cancels a message of the same originator, and {@link
 * org.tocsin.message.service.HandlingChange} changes the handling of a message that was already sent.
 *
 * <p>The other records are parts of these messages. All are generated.
 *
 * <p>The acknowledgement of a message that was received and is accepted for action:
 *
 * <pre>{@code
 * Acknowledgement receipt = Acknowledgement.builder()
 *         .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
 *         .receivedAt("2026-05-12T03:03:04Z")
 *         .build();
 * }</pre>
 */
package org.tocsin.message.service;
