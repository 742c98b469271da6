/**
 * Messages about messages: {@link org.tocsin.message.service.Acknowledgement} tells how far one has got,
 * {@link org.tocsin.message.service.Cancellation} takes back what its originator sent, and
 * {@link org.tocsin.message.service.HandlingChange} changes how what was delivered may be handled.
 *
 * <p>The other records are parts of these. All are generated.
 */
package org.tocsin.message.service;
