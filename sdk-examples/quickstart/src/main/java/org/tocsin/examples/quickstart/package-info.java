/**
 * One incident told from one country to another, step by step: {@link org.tocsin.examples.quickstart.Quickstart} tells
 * the story, {@code Sender} is the desk of party XA and {@code Receiver} that of party XB. README shows parts of both.
 */
@NullMarked
package org.tocsin.examples.quickstart;

import org.jspecify.annotations.NullMarked;
