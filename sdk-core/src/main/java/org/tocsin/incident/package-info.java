/**
 * What kind an incident is, and how it is reported over time: {@link org.tocsin.incident.IncidentStages} starts the report that follows another,
 * as a {@link org.tocsin.incident.StageDraft}, and {@link org.tocsin.incident.StageMatrix} says which members a stage needs.
 * {@link org.tocsin.incident.IncidentKinds} finds the kind of an incident, by words or with the questions of a {@link
 * org.tocsin.incident.DecisionAid}.
 */
package org.tocsin.incident;
