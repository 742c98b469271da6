/**
 * The code that the modules for Jackson 2 and Jackson 3 share, which depends on neither: {@link
 * org.tocsin.jackson.internal.TokenText} makes a text of the tokens that a mapper gives, and {@link
 * org.tocsin.jackson.internal.MessageReading} lets a reader of the SDK read it.
 */
@NullMarked
package org.tocsin.jackson.internal;

import org.jspecify.annotations.NullMarked;
