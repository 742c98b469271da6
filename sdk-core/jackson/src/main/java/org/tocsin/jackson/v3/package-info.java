/**
 * Tocsin messages in a mapper of Jackson 3 ({@code tools.jackson}): register {@link org.tocsin.jackson.v3.TocsinModule}
 * with the mapper.
 */
@NullMarked
package org.tocsin.jackson.v3;

import org.jspecify.annotations.NullMarked;
