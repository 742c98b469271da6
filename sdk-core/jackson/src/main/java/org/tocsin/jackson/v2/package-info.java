/**
 * Tocsin messages in a mapper of Jackson 2 ({@code com.fasterxml.jackson}), 2.21 or newer: register {@link
 * org.tocsin.jackson.v2.TocsinModule} with the mapper.
 */
@NullMarked
package org.tocsin.jackson.v2;

import org.jspecify.annotations.NullMarked;
