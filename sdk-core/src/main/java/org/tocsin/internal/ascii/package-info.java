/**
 * Bytes of ASCII looked at eight at a time: {@link org.tocsin.internal.ascii.EightBytes} tells where in a text something
 * stands, {@link org.tocsin.internal.ascii.AsciiNames} finds names in it, and {@link org.tocsin.internal.ascii.CodeNames}
 * has those of codes. Knows nothing of messages.
 */
package org.tocsin.internal.ascii;
