/**
 * Compares a version of the format with the one before it: {@link org.tocsin.generator.compatibility.Comparison} finds
 * what breaks readers and writers of the older one, and what is new.
 */
package org.tocsin.generator.compatibility;
