/**
 * What a mapper of the host meets that has not our module: {@link org.tocsin.internal.mapper.FreeValue} is what it
 * writes for JSON that the format does not define, {@link org.tocsin.internal.mapper.MapperInput} why it reads nothing.
 * Knows nothing of messages.
 */
package org.tocsin.internal.mapper;
