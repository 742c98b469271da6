/**
 * The names of our codes in other systems, read from the files of the format: {@link
 * org.tocsin.internal.crosswalk.CodeCrosswalk} and {@link org.tocsin.internal.crosswalk.CategoryTable}.
 */
package org.tocsin.internal.crosswalk;
