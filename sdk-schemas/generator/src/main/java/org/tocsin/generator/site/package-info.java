/** Cuts the rendered specification into the pages of its site, and checks their links. */
@NullMarked
package org.tocsin.generator.site;

import org.jspecify.annotations.NullMarked;
