/**
 * Comparison of records, member by member: {@link org.tocsin.internal.record.RecordComparison} finds where two differ.
 * Knows nothing of messages; whoever compares says what members a record has.
 */
package org.tocsin.internal.record;
