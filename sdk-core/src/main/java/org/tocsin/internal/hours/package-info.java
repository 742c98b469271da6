/**
 * Days, hours and time zones as an entry of the directory writes them: what the rules check and the directory computes
 * with. {@link org.tocsin.internal.hours.OfficeHours} tells when an office is at work and a channel is answered,
 * {@link org.tocsin.internal.hours.TimeZones} which zone is meant.
 */
package org.tocsin.internal.hours;
