/**
 * The Java code for the format: {@link org.tocsin.generator.java.JavaType} has the code for each kind of member, each
 * {@code ...File} writes one kind of file, and {@link org.tocsin.generator.java.JavaFile} is a file that is being
 * written.
 */
package org.tocsin.generator.java;
