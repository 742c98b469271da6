/**
 * What a JSON mapper of the host uses if it does not have our module: {@link org.tocsin.internal.mapper.JsonObject} and
 * {@link org.tocsin.internal.mapper.FreeValue} are what it writes, and {@link org.tocsin.internal.mapper.MapperInput}
 * refuses to read. This package does not depend on messages.
 */
package org.tocsin.internal.mapper;
