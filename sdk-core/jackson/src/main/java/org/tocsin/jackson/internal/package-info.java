/**
 * What the modules for both generations of Jackson share, free of either: {@link org.tocsin.jackson.internal.TokenText}
 * makes a text of the tokens that a mapper gives, and {@link org.tocsin.jackson.internal.MessageReading} lets a reader
 * of the SDK read it.
 */
@NullMarked
package org.tocsin.jackson.internal;

import org.jspecify.annotations.NullMarked;
