/** What the specification has from the source: its tables, the schemas that follow from others, the catalogue. */
package org.tocsin.generator.specification;
