/**
 * What the front door stands before: {@link org.tocsin.internal.engine.MessageEngine} joins the codecs, the rules and the
 * explaining engines. No other package of the inside knows this one.
 */
package org.tocsin.internal.engine;
