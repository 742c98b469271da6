/**
 * Searches in ASCII bytes, eight at a time: {@link org.tocsin.internal.ascii.EightBytes} finds bytes in a text, {@link
 * org.tocsin.internal.ascii.AsciiNames} finds names in it, and {@link org.tocsin.internal.ascii.CodeNames} has the
 * names of codes. This package does not depend on messages.
 */
package org.tocsin.internal.ascii;
