/**
 * The exact content of a message: its {@link org.tocsin.signature.CanonicalForm canonical form}, which a signature
 * covers, and its {@link org.tocsin.signature.Digest digest}, by which an answer or a reference names exactly one text.
 */
package org.tocsin.signature;
