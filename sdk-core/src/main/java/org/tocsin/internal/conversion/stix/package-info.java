/**
 * Messages as STIX 2.1: {@link org.tocsin.internal.conversion.stix.StixConversion} turns one into a bundle.
 *
 * <p>A {@code Draft} is the bundle in the making with its account; one class a subject writes into it: {@code
 * IncidentReportObjects} and {@code AdvisoryObjects} lead, {@code TimelineObjects}, {@code ImpactObjects}, {@code
 * ScopeObjects}, {@code ThreatObjects}, {@code IndicatorObjects} and {@code DocumentObjects} follow. The incident, event,
 * impact and task objects have the form of the text of the OASIS incident extension suite 2.1 (lists {@code events} and
 * {@code tasks}, counts as a dictionary). {@code Markings} and {@code ExtensionDefinitions} hold what STIX and Tocsin fix
 * once for all.
 */
package org.tocsin.internal.conversion.stix;
