/**
 * Records looked into member by member: {@link org.tocsin.internal.record.RecordMember} reads a member,
 * {@link org.tocsin.internal.record.RecordComparison} finds where two records differ. Knows nothing of messages.
 */
package org.tocsin.internal.record;
