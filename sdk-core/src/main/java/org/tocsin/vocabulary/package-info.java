/**
 * The code lists of the format for people: {@link org.tocsin.vocabulary.Vocabulary} gives the title, the definition and more of
 * each code, as a {@link org.tocsin.vocabulary.Term}, and finds codes by the words that people use. {@link
 * org.tocsin.vocabulary.Crosswalk} has the names of codes in other systems, {@link org.tocsin.vocabulary.Currencies} what the
 * format knows of currencies.
 */
package org.tocsin.vocabulary;
