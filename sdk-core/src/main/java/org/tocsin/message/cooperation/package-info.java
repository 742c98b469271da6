/**
 * Messages for cooperation over months and years: offers and needs, activities such as meetings, guidance, reports of
 * progress, and proposals to change the format.
 *
 * <p>Bodies: {@link org.tocsin.message.cooperation.CooperationNotice}, {@link
 * org.tocsin.message.cooperation.ActivityNotice}, {@link org.tocsin.message.cooperation.Guidance}, {@link
 * org.tocsin.message.cooperation.ProgressReport} and {@link org.tocsin.message.cooperation.ChangeProposal}. The records
 * that are parts of them are generated, too. Operations on them are in {@code org.tocsin.progress}.
 *
 * <p>A party asks for long-term help:
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
