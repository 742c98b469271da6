package org.tocsin.vocabulary;

/**
 * Another code of the list, and where to use it instead.
 *
 * @param code the other code
 * @param sign what to tell them apart by, as the rest of a sentence: "use it instead where ..."
 */
public record Alternative(String code, String sign) {}
