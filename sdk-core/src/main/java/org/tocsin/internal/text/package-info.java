/**
 * JSON as text, which knows no message: {@link org.tocsin.internal.text.TextCursor} goes over the bytes, {@link
 * org.tocsin.internal.text.Utf8} is the law of the bytes, {@link org.tocsin.internal.text.TextScan} the law of the text
 * with every break of it, by Jackson's tokeniser; {@link org.tocsin.internal.text.Locator} turns pointers into places, and
 * {@link org.tocsin.internal.text.Node} is a text as a tree.
 */
package org.tocsin.internal.text;
