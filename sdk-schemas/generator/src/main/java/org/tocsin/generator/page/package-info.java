/** The generated pages of the specification: one a type, a list, a file of common objects and a family of rules. */
@NullMarked
package org.tocsin.generator.page;

import org.jspecify.annotations.NullMarked;
