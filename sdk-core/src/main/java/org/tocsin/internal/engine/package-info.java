/**
 * What the front door stands before: {@link org.tocsin.internal.engine.MessageEngine} joins the codecs, the rules and the
 * explaining engines, and {@code Relay} keeps what a tolerant reader did not understand from vanishing. No other package of
 * the inside knows this one.
 */
package org.tocsin.internal.engine;
