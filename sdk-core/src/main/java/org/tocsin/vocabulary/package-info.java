/**
 * The code lists of the format for people: {@link org.tocsin.vocabulary.Vocabulary} gives the title, the definition and more of
 * each code, as a {@link org.tocsin.vocabulary.Term}, and finds codes by the words that people use.
 */
package org.tocsin.vocabulary;
