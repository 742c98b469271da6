/**
 * Texts that name a party as the doer of a hostile act: {@link org.tocsin.internal.accusation.Accusations} finds them by
 * the words of the language of the text, which stand in {@code accusation-words.json} beside the schemas. It knows of
 * texts and nothing of messages.
 */
package org.tocsin.internal.accusation;
