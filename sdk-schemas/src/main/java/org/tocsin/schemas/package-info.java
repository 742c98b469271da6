/** The single source of the format, as files; {@link org.tocsin.schemas.SchemaCatalog} hands them out. */
package org.tocsin.schemas;
