/**
 * Tools for records in general: {@link org.tocsin.internal.record.RecordComparison} finds where two differ, member by
 * member; {@link org.tocsin.internal.record.Elements} makes their lists. This package does not depend on messages; the
 * caller gives the members of a record.
 */
package org.tocsin.internal.record;
