/**
 * The implementation behind {@code Tocsin}: {@link org.tocsin.internal.engine.MessageEngine} combines the codecs and
 * the rules. A text with problems or warnings is read a second time by the same codecs ({@code SecondReading}); second
 * opinions of other validators are in {@code org.tocsin.internal.explain}. {@code Relay} keeps the text of a message in
 * which a tolerant reader found unknown content. No other internal package depends on this one.
 */
package org.tocsin.internal.engine;
