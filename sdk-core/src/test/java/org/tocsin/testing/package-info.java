/**
 * What several tests need. {@code ProjectFiles} finds the files of the project, {@code SampleMessages} reads its samples,
 * {@code Corpus} asks for what lies beside it, {@code Inputs} makes streams as they may come.
 */
package org.tocsin.testing;
