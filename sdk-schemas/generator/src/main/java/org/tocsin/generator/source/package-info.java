/**
 * Reads the source of the format: {@link org.tocsin.generator.source.Format} has the objects ({@link
 * org.tocsin.generator.source.Definition}) with the types of their members ({@link org.tocsin.generator.source.Type})
 * and the code lists ({@link org.tocsin.generator.source.CodeList}); {@link org.tocsin.generator.source.Dialect}
 * refuses schemas outside our dialect of JSON Schema. No files are written here.
 */
package org.tocsin.generator.source;
