/**
 * Cooperation over months and years: what is offered and needed, where people meet, what they may learn from, how far
 * each party has come, and how the format itself is changed.
 *
 * <p>Bodies: {@link org.tocsin.message.cooperation.CooperationNotice}, {@link org.tocsin.message.cooperation.ActivityNotice},
 * {@link org.tocsin.message.cooperation.Guidance}, {@link org.tocsin.message.cooperation.ProgressReport} and
 * {@link org.tocsin.message.cooperation.ChangeProposal}. The records that these are made of are generated, too.
 * What is done with them stands in {@code org.tocsin.progress}.
 *
 * <p>A party looks for help that takes years:
 *
 * <pre>{@code
 * CooperationNotice notice = CooperationNotice.builder()
 *         .kind(CooperationKind.NEED)
 *         .areas(CooperationArea.TEAM_BUILDING)
 *         .text("en", "We wish to set up a response team for hospitals and look for a mentor.")
 *         .build();
 * }</pre>
 */
package org.tocsin.message.cooperation;
