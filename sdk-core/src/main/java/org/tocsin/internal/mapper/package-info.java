/**
 * What a mapper of the host meets that has not our module: {@link org.tocsin.internal.mapper.JsonObject} and
 * {@link org.tocsin.internal.mapper.FreeValue} are what it writes, {@link org.tocsin.internal.mapper.MapperInput} is why
 * it reads nothing. Knows nothing of messages.
 */
package org.tocsin.internal.mapper;
