/**
 * Messages as STIX 2.1: {@link org.tocsin.formats.internal.stix.StixConversion} converts one to a bundle.
 *
 * <p>A {@code Draft} is the bundle that is being built, with its record of leaves; one class for each subject adds
 * objects to it: {@code IncidentReportObjects} and {@code AdvisoryObjects} come first, then {@code TimelineObjects},
 * {@code ImpactObjects}, {@code ScopeObjects}, {@code ThreatObjects}, {@code IndicatorObjects} and {@code
 * DocumentObjects}. The incident, event, impact and task objects have the form defined in the text of the OASIS
 * incident extension suite 2.1 (lists {@code events} and {@code tasks}, counts as a dictionary). {@code Markings} and
 * {@code ExtensionDefinitions} have the objects that STIX and Tocsin define with fixed content.
 */
package org.tocsin.formats.internal.stix;
