/**
 * Behind the front door: {@link org.tocsin.internal.engine.MessageEngine} joins the codecs and the rules. A text about
 * which there is something to tell is read a second time by the same codecs ({@code SecondReading}); second opinions of
 * other validators are in {@code org.tocsin.internal.explain}. {@code Relay} keeps the text of a message of which a
 * tolerant reader did not understand everything. No other package of the inside knows this one.
 */
package org.tocsin.internal.engine;
