/** Puts generated files on the disk, and tells which of them changed. */
package org.tocsin.generator.output;
