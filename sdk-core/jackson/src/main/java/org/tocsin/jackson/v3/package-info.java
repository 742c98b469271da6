/**
 * Tocsin messages in a mapper of Jackson 3 ({@code tools.jackson}): {@link
 * org.tocsin.jackson.v3.TocsinModule} is to be registered with it.
 */
@NullMarked
package org.tocsin.jackson.v3;

import org.jspecify.annotations.NullMarked;
