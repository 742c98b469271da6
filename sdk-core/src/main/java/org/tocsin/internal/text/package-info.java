/**
 * Handling of JSON texts, independent of messages: {@link org.tocsin.internal.text.TextCursor} goes over the bytes and
 * is the only reader of JSON, {@link org.tocsin.internal.text.Utf8} has the rules for the bytes, {@link
 * org.tocsin.internal.text.Path} the only builder of pointers, and {@link org.tocsin.internal.text.Locator} turns pointers
 * into positions.
 */
package org.tocsin.internal.text;
