/** Logging of faults of the host: {@link org.tocsin.internal.log.FaultLog}. Nothing else in the SDK logs. */
package org.tocsin.internal.log;
