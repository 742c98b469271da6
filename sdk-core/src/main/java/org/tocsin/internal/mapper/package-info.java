/**
 * What a JSON mapper of the host uses if it does not have our module: {@link org.tocsin.internal.mapper.JsonObject} and
 * {@link org.tocsin.internal.mapper.FreeValue} are what it writes, {@link org.tocsin.internal.mapper.MapperInput} is
 * why it reads nothing. Knows nothing of messages.
 */
package org.tocsin.internal.mapper;
