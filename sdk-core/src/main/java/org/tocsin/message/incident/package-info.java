/**
 * Messages about incidents: reports, warnings, overviews, results of analysis, and claims of attribution.
 *
 * <p>Bodies: {@link org.tocsin.message.incident.IncidentReport} (one incident, in four stages), {@link
 * org.tocsin.message.incident.Advisory} (a warning to many), {@link org.tocsin.message.incident.SituationReport} (an
 * overview of many incidents), {@link org.tocsin.message.incident.AnalysisReport} (what research found) and {@link
 * org.tocsin.message.incident.AttributionStatement} (a claim about who is responsible). The other records are parts of
 * them. All are generated. Operations on them are in {@code org.tocsin.incident}.
 *
 * <p>A report of the second stage:
 *
 * <pre>{@code
 * IncidentReport report = IncidentReport.builder()
 *         .stage(ReportStage.NOTIFICATION)
 *         .determination(Determination.CONFIRMED)
 *         .times(IncidentTimes.builder().aware("2026-05-12T02:00:00Z").build())
 *         .categories(IncidentKind.RANSOMWARE, IncidentKind.WORM)
 *         .suspectedMalicious(Answer.YES)
 *         .crossBorder(CrossBorder.builder()
 *                 .state(CrossBorderState.CONFIRMED)
 *                 .parties("XB")
 *                 .build())
 *         .summary("en", "A worm encrypted files of two hospitals.")
 *         .severity(IncidentSeverity.HIGH)
 *         .scope(IncidentScope.builder().sectors(Sector.HEALTH).build())
 *         .impact(Impact.builder().effects(Effect.AVAILABILITY).build())
 *         .nextReportBy("2026-05-13T10:00:00Z")
 *         .build();
 * }</pre>
 */
package org.tocsin.message.incident;
