/**
 * Incidents and what is known, warned, found and claimed about them.
 *
 * <p>Bodies: {@link org.tocsin.message.incident.IncidentReport} (one incident, in four stages),
 * {@link org.tocsin.message.incident.Advisory} (a warning to many), {@link org.tocsin.message.incident.SituationReport}
 * (many incidents rolled up), {@link org.tocsin.message.incident.AnalysisReport} (what research found) and
 * {@link org.tocsin.message.incident.AttributionStatement} (a claim about who answers for it). The other records are parts
 * of them. All are generated. What is done with them stands in {@code org.tocsin.incident}.
 */
package org.tocsin.message.incident;
