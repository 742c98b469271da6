/**
 * The forms of strings, defined by the patterns of our schemas: {@link org.tocsin.internal.form.Form} accepts the same
 * texts as its pattern, and for most texts is several times as fast; {@link org.tocsin.internal.form.Characters} finds
 * the kinds of the characters in a text.
 */
package org.tocsin.internal.form;
