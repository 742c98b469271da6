/**
 * What a message says to the byte: its {@link org.tocsin.signature.CanonicalForm canonical form}, which a signature covers,
 * and its {@link org.tocsin.signature.Digest digest}, by which an answer or a reference names one text and no other.
 */
package org.tocsin.signature;
