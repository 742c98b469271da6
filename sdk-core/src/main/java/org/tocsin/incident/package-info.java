/**
 * How an incident is reported over time: {@link org.tocsin.incident.IncidentStages} starts the report that follows another,
 * as a {@link org.tocsin.incident.StageDraft}, and {@link org.tocsin.incident.StageMatrix} says which members a stage needs.
 */
package org.tocsin.incident;
