/**
 * The names of our kinds of incident in other systems, read from the files of the format: {@link
 * org.tocsin.internal.crosswalk.CategoryTable}.
 */
package org.tocsin.internal.crosswalk;
