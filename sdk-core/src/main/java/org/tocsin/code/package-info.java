/**
 * The code lists of the format as Java types: an enum for a closed list, a value type for an open one.
 *
 * <p>All but {@link org.tocsin.code.Code}, {@link org.tocsin.code.OpenCode} and {@link org.tocsin.code.CodeList} is
 * generated from the files {@code codes/*.json} of tocsin-schemas.
 */
package org.tocsin.code;
