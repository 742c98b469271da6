/** Both generations of Jackson, held to the reader's verdicts. */
@NullMarked
package org.tocsin.jackson;

import org.jspecify.annotations.NullMarked;
