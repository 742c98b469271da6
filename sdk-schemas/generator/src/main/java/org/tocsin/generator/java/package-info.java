/**
 * The format as Java: {@link org.tocsin.generator.java.JavaType} knows how each kind of member looks, each
 * {@code ...File} writes one kind of file, and {@link org.tocsin.generator.java.JavaFile} is a file while it is written.
 */
package org.tocsin.generator.java;
