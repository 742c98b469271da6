/**
 * JSON as text, which knows no message: {@link org.tocsin.internal.text.TextCursor} goes over the bytes and is the one
 * reader of JSON, {@link org.tocsin.internal.text.Utf8} has the rules for the bytes, {@link
 * org.tocsin.internal.text.Path} the one builder of pointers; {@link org.tocsin.internal.text.Locator} turns pointers
 * into places, and {@link org.tocsin.internal.text.Node} is a text as a tree.
 */
package org.tocsin.internal.text;
