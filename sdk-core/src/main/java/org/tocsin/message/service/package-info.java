/**
 * Messages about messages: {@link org.tocsin.message.service.Acknowledgement} tells how far one has got,
 * {@link org.tocsin.message.service.Cancellation} takes back what its originator sent, and
 * {@link org.tocsin.message.service.HandlingChange} changes how what was delivered may be handled.
 *
 * <p>The other records are parts of these. All are generated.
 *
 * <p>That a message has arrived and is taken up:
 *
 * <pre>{@code
 * Acknowledgement receipt = Acknowledgement.builder()
 *         .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
 *         .receivedAt("2026-05-12T03:03:04Z")
 *         .build();
 * }</pre>
 */
package org.tocsin.message.service;
