/**
 * Records by themselves: {@link org.tocsin.internal.record.RecordComparison} finds where two differ, member by member;
 * {@link org.tocsin.internal.record.Elements} makes the lists that they hold. Knows nothing of messages; whoever compares
 * says what members a record has.
 */
package org.tocsin.internal.record;
