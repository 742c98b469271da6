/**
 * Cooperation over months and years: what is offered and needed, where people meet, what they may learn from, how far
 * each party has come, and how the format itself is changed.
 *
 * <p>Bodies: {@link org.tocsin.message.cooperation.CooperationNotice}, {@link org.tocsin.message.cooperation.ActivityNotice},
 * {@link org.tocsin.message.cooperation.Guidance}, {@link org.tocsin.message.cooperation.ProgressReport} and
 * {@link org.tocsin.message.cooperation.ChangeProposal}. The records that these are made of are generated, too.
 * What is done with them stands in {@code org.tocsin.progress}.
 */
package org.tocsin.message.cooperation;
