/**
 * The versions of the format: their folders, what each has added, and the files that say so.
 *
 * <p>The version stands in no code: the name of a folder is the one place of it.
 */
@NullMarked
package org.tocsin.generator.version;

import org.jspecify.annotations.NullMarked;
